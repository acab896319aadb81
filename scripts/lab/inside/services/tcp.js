import net from 'node:net'

const ACTS = {
  // Takes the connection and never says a word.
  silent: () => undefined,
  reset: (socket) => socket.once('data', () => socket.resetAndDestroy()),
  close: (socket) => socket.once('data', () => socket.end()),
  say: (socket, text) => socket.once('data', () => socket.end(text)),
}

/**
 * A listener with bad manners.
 * @param port to listen at
 * @param act silent | reset | close | say
 * @param text what it says
 */
export async function startTcp({ port, act, text = '', address = '127.0.0.1' }) {
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined)
    ACTS[act](socket, text)
  })
  await new Promise((done, failed) => server.on('error', failed).listen(port, address, done))
}
