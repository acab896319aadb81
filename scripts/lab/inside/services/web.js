import { readFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import tls from 'node:tls'
import { checksumDatabase } from './checksum-database.js'
import { findFault, misbehave } from './faults.js'
import { gitHost } from './git-host.js'
import { moduleProxy } from './module-proxy.js'

const PROXIES = ['proxy.golang.org', 'goproxy.cn', 'goproxy.corp.example', 'localhost', '127.0.0.1']
const DATABASES = ['sum.golang.org', 'sum.golang.google.cn']

/** All web sites of the sandbox, on ports 80 and 443: module proxies, checksum databases and git hosts. */
export async function startWeb(modules, faults) {
  const database = checksumDatabase(modules)
  const answer = async (request, response, scheme) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    const fault = findFault(faults.web, `${scheme}://${host}${request.url}`)
    const site = () => {
      const sumdb = /^\/sumdb\/[^/]+(\/.*)$/.exec(request.url)
      if (DATABASES.includes(host)) return database(request.url)
      if (PROXIES.includes(host)) return sumdb ? database(sumdb[1]) : moduleProxy(modules, request.url)
      return undefined
    }
    if (fault !== undefined && (await misbehave(fault, request, response, site))) return
    const found = site()
    if (found === undefined) return gitHost(request, response, host)
    response.writeHead(found.status, { 'content-type': found.type }).end(found.body)
  }
  const plain = http.createServer((request, response) => answer(request, response, 'http'))
  const secure = https.createServer(
    { SNICallback: (name, done) => done(null, context(faults.tls[name] ?? 'good')), ...pair('good') },
    (request, response) => answer(request, response, 'https'),
  )
  const old = https.createServer({
    ...pair('good'),
    minVersion: 'TLSv1',
    maxVersion: 'TLSv1',
    ciphers: 'ALL@SECLEVEL=0',
  })
  // One door for port 443, since what goes wrong there may come before any host name: see `port` in the README.
  const door = net.createServer((socket) => {
    const server = { http: plain, 'tls-1.0': old }[faults.tls.port] ?? secure
    server.emit('connection', socket)
  })
  for (const server of [plain, secure, old, door]) server.on('error', () => undefined)
  for (const [server, port] of [
    [plain, 80],
    [door, 443],
  ])
    await new Promise((done) => server.listen(port, '::', done))
}

const pair = (name) => ({
  key: readFileSync(`/.lab/work/certificates/${name}.key`),
  cert: readFileSync(`/.lab/work/certificates/${name}.pem`),
})
const context = (name) => tls.createSecureContext(pair(name))
