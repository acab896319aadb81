import { createHash, createPrivateKey, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'

const FOLDER = '/.lab/work/certificates/'

/**
 * A checksum database as https://go.dev/ref/mod#checksum-database describes it, for at most 256 records, so that one tile of
 * the hash tree is all there is.
 * @returns a function from a request's path to {status, type, body}
 */
export function checksumDatabase(modules) {
  const records = [...modules].flatMap(([path, versions]) =>
    [...versions].map(([version, { sum, modSum }]) => ({
      name: `${path}@${version}`,
      text: `${path} ${version} ${sum}\n${path} ${version}/go.mod ${modSum}\n`,
    })),
  )
  const hashes = records.map(({ text }) => sha256(Buffer.of(0), text))
  const note = signedNote(`go.sum database tree\n${records.length}\n${treeHash(hashes).toString('base64')}\n`)
  return (url) => {
    if (url === '/supported') return text('')
    if (url === '/latest') return text(note)
    if (/^\/tile\/8\/0\/000\.p\/\d+$/.test(url))
      return { ...text(''), body: Buffer.concat(hashes.slice(0, Number(url.split('/').at(-1)))) }
    const wanted = decodeURIComponent(url.replace(/^\/lookup\//, '')).replace(/!([a-z])/g, (_, letter) =>
      letter.toUpperCase(),
    )
    const id = records.findIndex(({ name }) => name === wanted)
    if (id < 0) return { status: 404, type: 'text/plain', body: `not found: ${wanted}: unknown revision\n` }
    return text(`${id}\n${records[id].text}\n${note}`)
  }
}

const text = (body) => ({ status: 200, type: 'text/plain; charset=UTF-8', body })

function sha256(...parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** RFC 6962, section 2.1. */
function treeHash(hashes) {
  if (hashes.length === 1) return hashes[0]
  let half = 1
  while (half * 2 < hashes.length) half *= 2
  return sha256(Buffer.of(1), treeHash(hashes.slice(0, half)), treeHash(hashes.slice(half)))
}

/** golang.org/x/mod/sumdb/note. */
function signedNote(body) {
  const [name, id] = readFileSync(`${FOLDER}sumdb.key`, 'utf8').split('+')
  const signature = sign(null, Buffer.from(body), createPrivateKey(readFileSync(`${FOLDER}sumdb.pem`)))
  return `${body}\n— ${name} ${Buffer.concat([Buffer.from(id, 'hex'), signature]).toString('base64')}\n`
}
