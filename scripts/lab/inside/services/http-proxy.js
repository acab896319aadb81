import http from 'node:http'
import net from 'node:net'

/**
 * An HTTP proxy on loopback.
 * @param port to listen at. Default: 3128
 * @param status the answer to CONNECT and to plain requests, such as 407; by default it connects
 * @param auth `user:password`: 407 without it
 */
export async function startHttpProxy({ port = 3128, status, auth, headers = {}, body = '' }) {
  const refusal = (request) => {
    if (status !== undefined) return status
    const expected = auth && `Basic ${Buffer.from(auth).toString('base64')}`
    return expected === undefined || request.headers['proxy-authorization'] === expected ? undefined : 407
  }
  const reason = (code) => (code === 407 ? 'Proxy Authentication Required' : http.STATUS_CODES[code])
  const extra = (code) => ({ ...(code === 407 ? { 'Proxy-Authenticate': 'Basic realm="proxy"' } : {}), ...headers })
  const server = http.createServer((request, response) => {
    const code = refusal(request)
    if (code !== undefined) return response.writeHead(code, reason(code), extra(code)).end(body)
    request.pipe(
      http.request(request.url, { method: request.method, headers: request.headers }, (answer) => {
        response.writeHead(answer.statusCode, answer.headers)
        answer.pipe(response)
      }),
    )
  })
  server.on('connect', (request, socket) => {
    socket.on('error', () => undefined)
    const code = refusal(request)
    if (code !== undefined) {
      const lines = Object.entries({ ...extra(code), 'Content-Length': body.length }).map(
        ([name, value]) => `${name}: ${value}\r\n`,
      )
      return socket.end(`HTTP/1.1 ${code} ${reason(code)}\r\n${lines.join('')}\r\n${body}`)
    }
    const [host, target] = request.url.split(':')
    const other = net.connect(Number(target), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      other.pipe(socket).pipe(other)
    })
    other.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'))
  })
  await new Promise((done) => server.listen(port, '127.0.0.1', done))
}
