#!/usr/bin/env node
import { once } from 'node:events'
import { BrokenPipe, type Io } from './io.ts'
import { main } from './main.ts'

const { stdout, stderr, stdin, env, argv } = process
const broken = new AbortController()
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  broken.abort(new BrokenPipe())
})
stderr.on('error', () => undefined)

const io: Io = {
  async out(text) {
    broken.signal.throwIfAborted()
    if (stdout.write(text)) return
    await once(stdout, 'drain', { signal: broken.signal }).catch(() => undefined)
    broken.signal.throwIfAborted()
  },
  err: (text) => {
    stderr.write(text)
  },
  stdin,
  env,
  outTty: stdout.isTTY,
  columns: stdout.isTTY ? stdout.columns : undefined,
  errTty: stderr.isTTY,
}

process.exitCode = await main(argv.slice(2), io).catch((error: unknown) => {
  // A fault of ours: say so without a stack trace, unless somebody looks for it.
  const said = env['GOFAULT_DEBUG'] === undefined ? String(error) : ((error as Error).stack ?? String(error))
  stderr.write(`gofault: internal error, please report it with the log: ${said}\n`)
  return 70
})
