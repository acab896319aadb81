#!/bin/sh
# Makes the lab's authority and the certificates, good and bad, that its servers show.
#   certificates.sh FOLDER
set -eu
mkdir -p "$1"
cd "$1"
names='DNS:*.golang.org,DNS:golang.org,DNS:goproxy.cn,DNS:sum.golang.google.cn,DNS:github.com,DNS:gitlab.com,DNS:gopkg.in,DNS:*.corp.example,DNS:*.example,DNS:localhost,IP:127.0.0.1'

# authority NAME SUBJECT
authority() {
  openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj "$2" -keyout "$1.key" -out "$1.pem" \
    -addext basicConstraints=critical,CA:true -addext keyUsage=keyCertSign,cRLSign
}
# certificate NAME AUTHORITY SAN START END: dates as YYYYMMDDHHMMSSZ, SAN may be empty
certificate() {
  openssl req -newkey rsa:2048 -nodes -subj "/CN=proxy.golang.org" -keyout "$1.key" -out "$1.csr"
  : > "$1.index"
  cat > "$1.cnf" <<-END
	[ca]
	default_ca = lab
	[lab]
	database = $1.index
	new_certs_dir = .
	rand_serial = yes
	default_md = sha256
	policy = any
	x509_extensions = extensions
	[any]
	commonName = supplied
	[extensions]
	basicConstraints = critical,CA:${6:-false}
	${3:+subjectAltName = $3}
	END
  openssl ca -batch -notext -config "$1.cnf" -cert "$2.pem" -keyfile "$2.key" -startdate "$4" -enddate "$5" -in "$1.csr" -out "$1.pem"
}
{
  authority ca '/O=Acme Corp/CN=Acme Corp Root CA'
  authority other '/O=Acme Corp/CN=Acme Inspection CA'
  certificate good ca "$names" 20200101000000Z 20400101000000Z
  certificate expired ca "$names" 20200101000000Z 20230601120000Z
  certificate not-yet-valid ca "$names" 20380101000000Z 20400101000000Z
  certificate unknown other "$names" 20200101000000Z 20400101000000Z
  certificate wrong-name ca 'DNS:cache.corp.example,DNS:proxy.corp.example' 20200101000000Z 20400101000000Z
  certificate no-names ca '' 20200101000000Z 20400101000000Z
  certificate middle ca '' 20200101000000Z 20400101000000Z true
  certificate incomplete middle "$names" 20200101000000Z 20400101000000Z
  openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj '/CN=proxy.golang.org' -addext "subjectAltName=$names" \
    -keyout self-signed.key -out self-signed.pem
} >openssl.log 2>&1 || { cat openssl.log >&2; exit 1; }
