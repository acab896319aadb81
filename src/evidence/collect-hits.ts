import { holds } from '../facts/holds.ts'
import { pathClass } from '../facts/path-class.ts'
import type { Facts } from '../facts/read-facts.ts'
import type { Sighting, Sightings } from '../match/sighting.ts'
import { PATH_CLASSES } from '../rules/hole-types.ts'
import type { CompiledRule, CompiledSignal, RuleSet } from '../rules/rule-set.ts'
import type { Template } from '../rules/template.ts'
import { isExcepted } from './exceptions.ts'
import type { Hit } from './hit.ts'
import { joinParts } from './join-parts.ts'

/** Decides which signals of which rules the sightings and facts of a log bear out. */
export function collectHits(rules: RuleSet, sightings: Sightings, facts: Facts): readonly Hit[] {
  const allowed = new Map<number, readonly Sighting[]>()
  /** The sightings of a template whose paths are of the classes it asks for. */
  const seen = (template: number): readonly Sighting[] => {
    let list = allowed.get(template)
    if (list === undefined) {
      list = (sightings.byTemplate.get(template) ?? []).filter((s) =>
        classesFit(rules.templates[template] as Template, s, facts),
      )
      allowed.set(template, list)
    }
    return list
  }
  const usable = (s: Sighting, rule: CompiledRule, signal: CompiledSignal): boolean =>
    !isExcepted(s, signal.unless, sightings) && !isExcepted(s, rule.unless, sightings)

  return rules.rules.flatMap((rule) => {
    if (!holds(rule.rule.when, facts)) return []
    return rule.signals.flatMap((signal) => {
      if (!holds(signal.signal.when, facts)) return []
      const single = signal.say.flatMap(seen).map((s) => [s])
      const joined =
        signal.all.length === 0
          ? []
          : joinParts(signal.all.map(seen), signal.signal.within ?? 20, signal.signal.ordered ?? false)
      return [...single, ...joined]
        .filter(([first]) => first !== undefined && usable(first, rule, signal))
        .map((found) => toHit(rules, rule, signal, found))
    })
  })
}

function toHit(rules: RuleSet, rule: CompiledRule, signal: CompiledSignal, found: readonly Sighting[]): Hit {
  const captures = Object.assign({}, ...found.toReversed().map((s) => s.captures), signal.signal.set) as Record<
    string,
    string
  >
  const weight = found.reduce((sum, s) => sum + (rules.templates[s.template]?.weight ?? 0), 0)
  return { rule, signal, strength: signal.strength, sightings: found, captures, weight }
}

function classesFit(template: Template, sighting: Sighting, facts: Facts): boolean {
  return template.elements.every((e) => {
    if (e.kind !== 'hole' || e.name === undefined || !(PATH_CLASSES as readonly string[]).includes(e.type)) return true
    return pathClass(sighting.captures[e.name] ?? '', facts) === e.type
  })
}
