import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * A host of git repositories over HTTP (`git http-backend`), which also answers `?go-get=1` for the repositories it has.
 * As on the public hosts, what isn't there asks for a login: who may not see a repository can't tell that it exists.
 */
export function gitHost(request, response, host) {
  const url = new URL(request.url, 'http://host')
  const repository = [...prefixes(url.pathname)].find((path) => existsSync(`/srv/git/${host}${path}.git`))
  if (url.searchParams.has('go-get')) {
    if (repository === undefined)
      return response.writeHead(404, { 'content-type': 'text/html' }).end('<html>404</html>\n')
    const meta = `<meta name="go-import" content="${host}${repository} git https://${host}${repository}.git">`
    return response.writeHead(200, { 'content-type': 'text/html' }).end(`<html><head>${meta}</head></html>\n`)
  }
  const git = /\/(?:info\/refs|git-upload-pack|git-receive-pack)$/.test(url.pathname)
  if (git && repository !== undefined) return backend(request, response, url, host, repository)
  if (git && request.headers.authorization === undefined) {
    return response.writeHead(401, { 'www-authenticate': 'Basic realm="Git"' }).end('Authentication required\n')
  }
  return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not Found\n')
}

/** /a/b.git/info/refs, /a/b, /a: without `.git`, longest first. */
function* prefixes(path) {
  for (let at = path.replace(/\/$/, ''); at !== ''; at = at.slice(0, at.lastIndexOf('/')))
    yield at.replace(/\.git$/, '')
}

function backend(request, response, url, host, repository) {
  const rest = url.pathname.slice(repository.length).replace(/^\.git/, '')
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: '/usr/bin:/bin',
      GIT_PROJECT_ROOT: '/srv/git',
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: `/${host}${repository}.git${rest}`,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: request.headers['git-protocol'] ?? '',
    },
  })
  request.pipe(child.stdin)
  const chunks = []
  child.stdout.on('data', (chunk) => chunks.push(chunk))
  child.on('close', () => {
    const whole = Buffer.concat(chunks)
    const end = whole.indexOf('\r\n\r\n')
    const headers = Object.fromEntries(
      whole
        .subarray(0, end)
        .toString()
        .split('\r\n')
        .map((line) => line.split(/: (.*)/s).slice(0, 2)),
    )
    const { Status: status = '200', ...others } = headers
    response.writeHead(Number.parseInt(status, 10), others).end(whole.subarray(end + 4))
  })
}
