import dgram from 'node:dgram'

const RCODES = { servfail: 2, nxdomain: 3, refused: 5 }

/**
 * A name server on 127.0.0.1.
 * @param names {name: nxdomain | servfail | refused | silent | an IPv4 address}; other names are nxdomain. `*` is any name
 */
export async function startDns(names = {}) {
  const server = dgram.createSocket('udp4')
  server.on('message', (query, { port, address }) => {
    const answer = names[questionName(query)] ?? names['*'] ?? 'nxdomain'
    if (answer !== 'silent') server.send(reply(query, answer), port, address)
  })
  await new Promise((done) => server.bind(53, '127.0.0.1', done))
}

// RFC 1035, section 4.1.
function questionName(query) {
  const labels = []
  for (let at = 12; query[at] > 0; at += query[at] + 1)
    labels.push(query.toString('latin1', at + 1, at + 1 + query[at]))
  return labels.join('.').toLowerCase()
}

function reply(query, answer) {
  let end = 12
  while (query[end] > 0) end += query[end] + 1
  const isA = query.readUInt16BE(end + 1) === 1
  const records = RCODES[answer] === undefined && isA ? [record(answer)] : []
  const head = Buffer.from(query.subarray(0, 12))
  head.writeUInt16BE(0x8180 | (RCODES[answer] ?? 0), 2)
  for (const [at, count] of [
    [4, 1],
    [6, records.length],
    [8, 0],
    [10, 0],
  ])
    head.writeUInt16BE(count, at)
  return Buffer.concat([head, query.subarray(12, end + 5), ...records])
}

const record = (address) => Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...address.split('.').map(Number)])
