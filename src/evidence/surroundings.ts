import type { Facts } from '../facts/read-facts.ts'
import type { Sighting, Sightings } from '../match/sighting.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import type { Template } from '../rules/template.ts'
import { classesFit } from './classes-fit.ts'

/** What signals, marks and counter-patterns are held against. */
export interface Surroundings {
  /** The sightings of a template, by its index, whose paths are of the classes it asks for. */
  readonly seen: (template: number) => readonly Sighting[]
  /** Whether captured paths are of the classes a template asks for. */
  readonly fits: (template: Template, captures: Readonly<Record<string, string>>) => boolean
}

/** Sightings with fitting path classes, decided once a template. */
export function createSurroundings(rules: RuleSet, sightings: Sightings, facts: Facts): Surroundings {
  const allowed = new Map<number, readonly Sighting[]>()
  return {
    fits: (template, captures) => classesFit(template, captures, facts),
    seen: (template) => {
      const known = allowed.get(template)
      if (known !== undefined) return known
      const parsed = rules.templates[template] as Template
      const list = (sightings.byTemplate.get(template) ?? []).filter((s) => classesFit(parsed, s.captures, facts))
      allowed.set(template, list)
      return list
    },
  }
}
