import { matchTemplate } from '../match/match-template.ts'
import type { Sighting, Sightings } from '../match/sighting.ts'
import type { CompiledException } from '../rules/rule-set.ts'

/** Whether a counter-pattern stands on the line of a sighting, or near enough to it. */
export function isExcepted(at: Sighting, unless: readonly CompiledException[], sightings: Sightings): boolean {
  return unless.some((exception) => {
    if ('line' in exception) return matchTemplate(exception.line, at.text) !== undefined
    const seen = sightings.byTemplate.get(exception.template) ?? []
    return seen.some((other) => Math.abs(other.line - at.line) <= exception.within)
  })
}
