/** The first fault whose glob (`*` is anything) matches, and which has not had its `times` yet. */
export function findFault(faults, url) {
  for (const fault of faults) {
    const pattern = fault.url
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')
    if (!new RegExp(`^${pattern}$`).test(url)) continue
    fault.seen += 1
    if (fault.seen > (fault.skip ?? 0) && fault.seen <= (fault.skip ?? 0) + (fault.times ?? Infinity)) return fault
  }
  return undefined
}

/**
 * Answers as the fault says.
 * @param site the right answer: {status, type, body}
 * @returns whether it answered; false: the site shall
 */
export async function misbehave(fault, request, response, site) {
  if (fault.auth !== undefined) {
    const expected = `Basic ${Buffer.from(fault.auth).toString('base64')}`
    if (request.headers.authorization === expected) return false
    response
      .writeHead(fault.status ?? 401, { 'www-authenticate': 'Basic realm="goproxy"', ...fault.headers })
      .end(fault.body ?? 'Unauthorized\n')
    return true
  }
  if (fault.delay !== undefined) await new Promise((done) => setTimeout(done, fault.delay * 1000))
  // A socket of TLS can't be reset, only the one below it.
  if (fault.reset) return ((request.socket._parent ?? request.socket).resetAndDestroy(), true)
  if (fault.close) return (request.socket.destroy(), true)
  const right = site() ?? { status: 200, type: 'text/html', body: '' }
  const body = Buffer.from(fault.damage ? damaged(Buffer.from(right.body)) : (fault.body ?? right.body))
  const status = fault.status ?? right.status
  if (fault.cut === undefined) {
    response.writeHead(status, { 'content-type': right.type, ...fault.headers }).end(body)
    return true
  }
  // The head promises the whole body; the connection ends after `cut` bytes of it.
  response.writeHead(status, { 'content-type': right.type, 'content-length': body.length, ...fault.headers })
  response.write(body.subarray(0, fault.cut), () => setTimeout(() => response.socket.destroy(), 200))
  return true
}

/** One byte in the middle is another one. */
function damaged(body) {
  const copy = Buffer.from(body)
  if (copy.length > 0) copy[copy.length >> 1] ^= 0xff
  return copy
}
