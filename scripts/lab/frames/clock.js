import { createHash } from 'node:crypto'

/**
 * A clock for the time stamps of a framed log, always the same for the same name: it starts some day from 2023 to 2026 and goes
 * on by parts of a second a line.
 */
export function makeClock(name) {
  const seed = createHash('sha256').update(name).digest()
  let state = seed.readUInt32LE(0)
  let now = Date.UTC(2023, 0, 2, 7) + (seed.readUInt32LE(4) % (3.5 * 365 * 24 * 3600)) * 1000
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
  const start = now
  return {
    /** The time of the next line. */
    tick: () => new Date((now += Math.ceil(random() * 180))),
    /** Goes on by what a step took. */
    wait: (seconds) => void (now += seconds * 1000),
    /** Seconds since the start. */
    elapsed: () => (now - start) / 1000,
    random,
  }
}
