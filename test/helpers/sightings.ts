import { createMatcher } from '../../src/match/matcher.ts'
import type { Sighting } from '../../src/match/sighting.ts'
import { parseTemplate } from '../../src/rules/template.ts'

/** All places of a log where some templates match, in the order of the templates. */
export function sightings(log: string | Uint8Array, ...templates: readonly string[]): readonly Sighting[] {
  const match = createMatcher(templates.map((template) => parseTemplate(template)))
  const { byTemplate } = match(typeof log === 'string' ? Buffer.from(log) : log)
  return templates.flatMap((_, i) => byTemplate.get(i) ?? [])
}
