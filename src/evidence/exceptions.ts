import { matchTemplate } from '../match/match-template.ts'
import type { Sighting } from '../match/sighting.ts'
import type { CompiledException } from '../rules/rule-set.ts'
import type { Surroundings } from './surroundings.ts'

/** The first counter-pattern that stands on the line of a sighting, or near enough to it. */
export function exceptionOf(
  at: Sighting,
  unless: readonly CompiledException[],
  around: Surroundings,
): CompiledException | undefined {
  return unless.find((exception) => {
    if (!('line' in exception)) {
      return around.seen(exception.template).some((other) => Math.abs(other.line - at.line) <= exception.within)
    }
    const match = matchTemplate(exception.line, at.text)
    return match !== undefined && around.fits(exception.line, match.captures)
  })
}

/** Whether one does. */
export const isExcepted = (at: Sighting, unless: readonly CompiledException[], around: Surroundings): boolean =>
  exceptionOf(at, unless, around) !== undefined
