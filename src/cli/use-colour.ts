import type { Io } from './io.ts'

/** Whether to colour: NO_COLOR (https://no-color.org) and FORCE_COLOR (https://force-color.org) count before the terminal. */
export function useColour({ env, outTty }: Io): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false
  const force = env['FORCE_COLOR'] ?? ''
  if (force !== '') return force !== '0'
  return outTty && env['TERM'] !== 'dumb'
}
