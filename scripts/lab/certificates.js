import { execFileSync } from 'node:child_process'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('certificates.sh', import.meta.url))
const NAME = 'sum.golang.org'

/** Makes, once, the certificates of the lab's servers and the key of its checksum database, in the folder `certificates` of work. */
export function makeCertificates(work) {
  const folder = `${work}/certificates`
  if (existsSync(folder)) return
  const unfinished = `${folder}.${process.pid}`
  execFileSync('sh', [SCRIPT, unfinished], { stdio: ['ignore', 'inherit', 'inherit'] })
  // The key's form: https://pkg.go.dev/golang.org/x/mod/sumdb/note#hdr-Generating_Keys
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const raw = Buffer.concat([Buffer.of(1), publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)])
  const hash = createHash('sha256').update(`${NAME}\n`).update(raw).digest('hex').slice(0, 8)
  writeFileSync(`${unfinished}/sumdb.key`, `${NAME}+${hash}+${raw.toString('base64')}`)
  writeFileSync(`${unfinished}/sumdb.pem`, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  renameSync(unfinished, folder)
}
