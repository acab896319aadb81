import { readFileSync } from 'node:fs'
import { createTracer } from '../../dist/index.js'
import { CORPUS } from './manifest.js'

/**
 * What the rules say of logs. Rules are mended until they are right about the corpus, so what they say of it afterwards tells
 * nothing about a log that they haven't met; first-sight.csv keeps what they said when they met it, and confidence is counted
 * from that.
 *
 * @param entries rows of manifest.csv
 * @param options as of createTracer. Default: the built-in rules
 * @returns rows of first-sight.csv: one a verdict, in their order; one with place 0 where there is none
 */
export function seeFirst(entries, options = {}) {
  const trace = createTracer(options)
  return entries.flatMap(({ id, file, cause, acceptable }) => {
    const right = [cause, ...acceptable.split(';')]
    const { verdicts } = trace(readFileSync(new URL(file, CORPUS)))
    if (verdicts.length === 0) {
      return [
        { id, place: '0', cause: '', pattern: '', right: right.some((name) => name.includes('/')) ? 'no' : 'yes' },
      ]
    }
    return verdicts.map((verdict, i) => ({
      id,
      place: String(i + 1),
      cause: verdict.cause,
      pattern: verdict.pattern,
      right: right.includes(verdict.cause) ? 'yes' : 'no',
    }))
  })
}
