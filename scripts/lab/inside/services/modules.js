import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { zipSync } from 'fflate'

const COMMON = new URL('../../modules.yaml', import.meta.url)
const DATE = new Date('2023-06-01T12:00:00Z')

/**
 * The modules that the lab's module proxy serves: those of modules.yaml and the scenario's own.
 * @param own {'path@version': {file: text}}
 * @returns a map from path to a map from version to {mod, zip, sum, modSum}
 */
export function makeModules(own = {}) {
  const modules = new Map()
  for (const [name, files] of Object.entries({ ...parse(readFileSync(COMMON, 'utf8')), ...own })) {
    const [path, version] = name.split('@')
    const versions = modules.get(path) ?? new Map()
    modules.set(path, versions.set(version, pack(path, version, files)))
  }
  return modules
}

// The forms of https://go.dev/ref/mod#zip-files and golang.org/x/mod/sumdb/dirhash.
function pack(path, version, files) {
  const mod = files['go.mod'] ?? `module ${path}\n`
  const entries = Object.entries({ 'go.mod': mod, ...files }).map(([name, text]) => [
    `${path}@${version}/${name}`,
    Buffer.from(text),
  ])
  const zip = Buffer.from(zipSync(Object.fromEntries(entries), { mtime: DATE }))
  return { mod, zip, sum: hash(entries), modSum: hash([['go.mod', Buffer.from(mod)]]) }
}

function hash(entries) {
  const lines = entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
  return `h1:${createHash('sha256').update(lines.join('')).digest('base64')}`
}
