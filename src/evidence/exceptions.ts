import type { Sighting, Sightings } from '../match/sighting.ts'
import type { CompiledException } from '../rules/rule-set.ts'

/** Whether a counter-pattern of a signal or mark stands on its line, or within the stated number of lines. */
export function isExcepted(at: Sighting, unless: readonly CompiledException[], sightings: Sightings): boolean {
  return unless.some(({ template, within = 0 }) =>
    (sightings.byTemplate.get(template) ?? []).some(
      (other) => Math.abs(other.line - at.line) <= within && (within > 0 || other.text === at.text),
    ),
  )
}

/** Whether a counter-pattern of a rule stands anywhere in the log; one with `within` counts only near the given place. */
export function isSilenced(unless: readonly CompiledException[], sightings: Sightings): boolean {
  return unless.some(({ template, within }) => within === undefined && sightings.byTemplate.has(template))
}
