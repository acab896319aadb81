import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { redact } from '../../src/redact/redact.ts'

// Put together from parts, so that no scanner takes this file for a leak.
const LONG = 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789'
const SECRETS: readonly (readonly [kind: string, secret: string, text: (secret: string) => string])[] = [
  ['a password of a URL', 's3cret', (s) => `fetch https://me:${s}@goproxy.corp/x failed`],
  ['a token for a user', 's3cretToken', (s) => `https://${s}@github.com/org/repo`],
  ['an e-mail address for a user', 's3cret', (s) => `https://me@corp.com:${s}@goproxy.corp/x`],
  ['an @ in a password', 's3cret', (s) => `https://me:p@${s}@goproxy.corp/x`],
  ['a proxy', 's3cret', (s) => `HTTPS_PROXY=http://me:${s}@proxy:3128`],
  ['a percent-encoded password', 's%40cret', (s) => `"https://me:${s}@h/x"`],
  ['GitHub', `ghp_${LONG}`, (s) => `using ${s} now`],
  ['GitHub, fine-grained', `github_pat_${LONG}_x`, (s) => `using ${s} now`],
  ['GitHub Actions', `ghs_${LONG}`, (s) => `(${s})`],
  ['GitLab', `glpat-${LONG}`, (s) => `using ${s} now`],
  ['GitLab CI', `glcbt-64_${LONG}`, (s) => `using ${s} now`],
  ['npm', `npm_${LONG}`, (s) => `using ${s} now`],
  ['PyPI', `pypi-${LONG}`, (s) => `using ${s} now`],
  ['AWS', ['AKIA', 'IOSFODNN7EXAMPLE'].join(''), (s) => `using ${s} now`],
  ['AWS, secret', LONG, (s) => `aws_secret_access_key = ${s}`],
  ['Google', `AIza${LONG.slice(0, 35)}`, (s) => `key ${s}.`],
  ['Google, OAuth', `ya29.${LONG}`, (s) => `using ${s}`],
  ['Slack', `xoxb-123-456-${LONG}`, (s) => `using ${s}`],
  ['JWT', `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.${LONG}`, (s) => `using ${s}`],
  ['Authorization: Basic', 'bWU6czNjcmV0', (s) => `Authorization: Basic ${s}`],
  ['Authorization: Bearer', LONG, (s) => `> authorization: Bearer ${s}`],
  ['Proxy-Authorization', 'bWU6czNjcmV0', (s) => `Proxy-Authorization: Basic ${s}`],
  ['a header in JSON', 's3cretvalue', (s) => `{"Authorization":"token ${s}"}`],
  ['a header of curl', 's3cretvalue', (s) => `curl -H 'Authorization: Bearer ${s}' https://h`],
  ['a header of an own name', 's3cretvalue', (s) => `PRIVATE-TOKEN: ${s}`],
  ['Cookie', 's3cret', (s) => `Cookie: session=${s}; theme=dark`],
  ['Set-Cookie', 's3cret', (s) => `Set-Cookie: session=${s}; HttpOnly`],
  ['a private key', LONG, (s) => `-----BEGIN RSA PRIVATE KEY-----\n${s}\n-----END RSA PRIVATE KEY-----`],
  ['a private key cut short', LONG, (s) => `-----BEGIN OPENSSH PRIVATE KEY----- ${s}`],
  ['netrc', 's3cret', (s) => `machine github.com login me password ${s}`],
  ['a variable', 's3cret', (s) => `export GITHUB_TOKEN=${s}`],
  ['a quoted variable', 's3cret', (s) => `NPM_TOKEN="${s}"`],
  ['a quoted variable with blanks', 's3cret', (s) => `DB_PASSWORD='my ${s} words'`],
  ['an API key', 's3cret', (s) => `api_key: ${s}`],
  ['a password in YAML', 's3cret', (s) => `  password: ${s}`],
  ['a client secret', 's3cret', (s) => `CLIENT_SECRET=${s}`],
  ['a flag', 's3cret', (s) => `login --token ${s} --quiet`],
  ['a flag with =', 's3cret', (s) => `login --password=${s}`],
]

describe('credentials', () => {
  test.each(SECRETS)('%s', (_, secret, text) => {
    expect(redact(text(secret))).not.toContain(secret)
    expect(redact(text(secret))).toContain('***')
  })

  test('what stands around them stays', () => {
    expect(redact('GET https://me:s3cret@goproxy.corp/x/@v/list: 401')).toBe(
      'GET https://***@goproxy.corp/x/@v/list: 401',
    )
    expect(redact('export GITHUB_TOKEN=s3cret; go build')).toBe('export GITHUB_TOKEN=***; go build')
  })
})

describe('harmless look-alikes stay', () => {
  test.each([
    'go: github.com/org/repo@v1.2.3: reading github.com/org/repo/go.mod at revision v1.2.3',
    'GET https://proxy.golang.org/github.com/org/repo/@v/v1.2.3.info: 404 Not Found',
    'mail me@example.com about it',
    'git@github.com:org/repo.git: Permission denied (publickey).',
    'verifying github.com/x/y@v1.0.0: checksum mismatch',
    '\tdownloaded: h1:KgJ0snyC2R9VXYN2rneOtQcw5aHQB1Vv0sFl1UcHBOY=',
    'password: ',
    'Password for https://github.com: ',
    "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
    'remote: Support for password authentication was removed.',
    'main.go:3:2: expected token, found newline',
    'PASSWORD=$DB_PASSWORD',
    'TOKEN=***',
    'token: <none>',
    'go: github.com/aws/aws-sdk-go-v2/credentials: cannot find module providing package',
    'internal/token/token.go:12:5: undefined: Kind',
    'http://proxy.corp:3128',
    'ok  \texample.com/secrets\t0.01s',
    'basic auth is required',
  ])('%s', (text) => {
    expect(redact(text)).toBe(text)
  })
})

test('twice changes nothing more', () => {
  const piece = fc.oneof(
    fc.constantFrom(...SECRETS.map(([, secret, text]) => text(secret))),
    fc.constantFrom('***', ' ', ': ', '=', '"', 'token', 'password', '://', '@', '\n'),
    fc.string({ maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const once = redact(pieces.join(''))
      expect(redact(once)).toBe(once)
    }),
    { numRuns: 1000 },
  )
})
