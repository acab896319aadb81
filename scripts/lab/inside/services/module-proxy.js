const DATE = '2023-06-01T12:00:00Z'
const PATH = /^\/(?<path>.+)\/@(?:v\/(?:(?<list>list)|(?<version>[^/]+)\.(?<kind>info|mod|zip))|(?<latest>latest))$/

/**
 * The protocol of https://go.dev/ref/mod#goproxy-protocol.
 * @param url path of the request
 * @returns {status, type, body}
 */
export function moduleProxy(modules, url) {
  const { path = '', list, version, kind, latest } = PATH.exec(unescape(url))?.groups ?? {}
  const versions = modules.get(path)
  if (versions === undefined) return missing(path === '' ? url : path)
  const sorted = [...versions.keys()].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const releases = sorted.filter((name) => !name.includes('-'))
  if (list) return { status: 200, type: 'text/plain', body: releases.map((name) => `${name}\n`).join('') }
  const wanted = latest ? (releases.at(-1) ?? sorted.at(-1)) : version
  const found = versions.get(wanted)
  if (found === undefined) return missing(`${path}@${version}`)
  if (kind === 'mod') return { status: 200, type: 'text/plain', body: found.mod }
  if (kind === 'zip') return { status: 200, type: 'application/zip', body: found.zip }
  return { status: 200, type: 'application/json', body: JSON.stringify({ Version: wanted, Time: DATE }) }
}

/** The public proxy's own words, for a repository that it can't reach. */
function missing(name) {
  const [path] = name.split('@')
  return {
    status: 404,
    type: 'text/plain; charset=UTF-8',
    body: `not found: ${name}: invalid version: git ls-remote -q https://${path}: exit status 128:\n\tfatal: could not read Username for 'https://${path.split('/')[0]}': terminal prompts disabled\nConfirm the import path was entered correctly.\nIf this is a private repository, see https://golang.org/doc/faq#git_https for additional information.\n`,
  }
}

/** `!a` stands for `A` in paths and versions. */
const unescape = (url) => decodeURIComponent(url).replace(/!([a-z])/g, (_, letter) => letter.toUpperCase())
