import { holds } from '../facts/holds.ts'
import type { Facts } from '../facts/read-facts.ts'
import type { Sighting } from '../match/sighting.ts'
import type { CompiledRule, CompiledSignal, RuleSet } from '../rules/rule-set.ts'
import { isExcepted } from './exceptions.ts'
import type { Hit } from './hit.ts'
import { joinParts } from './join-parts.ts'
import type { Surroundings } from './surroundings.ts'

/** Decides which signals of which rules the sightings and facts of a log bear out. */
export function collectHits(rules: RuleSet, around: Surroundings, facts: Facts): readonly Hit[] {
  const usable = (s: Sighting, rule: CompiledRule, signal: CompiledSignal): boolean =>
    !isExcepted(s, signal.unless, around) && !isExcepted(s, rule.unless, around)

  return rules.rules.flatMap((rule) => {
    if (!holds(rule.rule.when, facts)) return []
    return rule.signals.flatMap((signal) => {
      if (!holds(signal.signal.when, facts)) return []
      const single = signal.say.flatMap(around.seen).map((s) => [s])
      const joined =
        signal.all.length === 0 ? [] : joinParts(signal.all.map(around.seen), signal.within, signal.ordered)
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
