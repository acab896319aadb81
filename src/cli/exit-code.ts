import type { Tally } from '../report/tally.ts'

/** Exit statuses (design, section 6). */
export const EXIT = { done: 0, causes: 1, usage: 2, unreadable: 3, unknown: 4 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/**
 * The exit status of a classification: what could not be read counts before what was found in the rest.
 * @param wanted whether --exit-code asks for what was found
 */
export function exitCode(tally: Tally, wanted: boolean): ExitCode {
  if (tally.count('unreadable') > 0) return EXIT.unreadable
  if (wanted && tally.count('known') > 0) return EXIT.causes
  if (wanted && tally.count('unknown') > 0) return EXIT.unknown
  return EXIT.done
}
