import type { Io } from './io.ts'

/** Milliseconds between two updates. */
const PAUSE = 100

/** A line on standard error that counts the logs; nothing where that is no terminal. */
export function createProgress(io: Io): { step(): void; end(): void } {
  let count = 0
  let shown = Date.now()
  return {
    step() {
      count += 1
      if (!io.errTty || Date.now() - shown < PAUSE) return
      shown = Date.now()
      io.err(`\r\x1b[K${String(count)} logs`)
    },
    end() {
      if (io.errTty) io.err('\r\x1b[K')
    },
  }
}
