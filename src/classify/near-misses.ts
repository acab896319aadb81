import { exceptionOf } from '../evidence/exceptions.ts'
import { joinParts } from '../evidence/join-parts.ts'
import { holds } from '../facts/holds.ts'
import type { Sighting } from '../match/sighting.ts'
import type { CompiledException, CompiledRule, CompiledSignal, RuleSet } from '../rules/rule-set.ts'
import type { Analysis } from './analyse.ts'

/** Why a signal of which the log shows a part is no evidence. */
export type Obstacle =
  /** The log states another fact, or none. */
  | { readonly kind: 'when'; readonly fact: string; readonly value?: string }
  /** A counter-pattern stands on or near the line. */
  | { readonly kind: 'unless'; readonly template: string }
  /** The path on the line is no path of the class that the signal asks for. */
  | { readonly kind: 'path'; readonly template: string }
  /** Of several lines, this one is not in the log. */
  | { readonly kind: 'part'; readonly template: string }
  /** All lines are there, but too far apart, in another order, or about different things. */
  | { readonly kind: 'apart'; readonly within: number }

export interface NearMiss {
  readonly rule: CompiledRule
  readonly signal: CompiledSignal
  readonly sighting: Sighting
  readonly obstacle: Obstacle
}

/** The signals of which the log shows something, and that all the same do not count: one obstacle each, at the first line. */
export function nearMisses(rules: RuleSet, { sightings, around, facts, hits }: Analysis): readonly NearMiss[] {
  const fired = new Set(hits.map((hit) => hit.signal))
  const raw = (template: number): readonly Sighting[] => sightings.byTemplate.get(template) ?? []
  const source = (template: number | undefined): string => rules.templates[template ?? -1]?.source ?? ''

  const obstacleOf = (rule: CompiledRule, signal: CompiledSignal): readonly [Sighting, Obstacle] | undefined => {
    const seen = [...signal.say, ...signal.all].flatMap(raw)
    const [first] = seen
    if (first === undefined) return undefined
    const condition = [...(rule.rule.when ?? []), ...(signal.signal.when ?? [])].find((c) => !holds([c], facts))
    if (condition !== undefined) {
      const value = facts[condition.fact]
      return [first, { kind: 'when', fact: condition.fact, ...(value === undefined ? {} : { value }) }]
    }
    const single = signal.say.flatMap(around.seen)
    const parts = signal.all.map(around.seen)
    const missing = parts.findIndex((part) => part.length === 0)
    const { within, ordered } = signal
    const joined = missing < 0 && parts.length > 0 ? joinParts(parts, within, ordered) : []
    const whole = [...single, ...joined.flatMap(([telling]) => telling ?? [])]
    for (const sighting of whole) {
      const exception = exceptionOf(sighting, [...signal.unless, ...rule.unless], around)
      if (exception !== undefined) return [sighting, { kind: 'unless', template: sourceOf(exception, source) }]
    }
    if (parts.length > 0 && missing < 0) return [first, { kind: 'apart', within }]
    const unfit = seen.find((s) => !around.seen(s.template).includes(s))
    if (unfit !== undefined) return [unfit, { kind: 'path', template: source(unfit.template) }]
    return missing < 0 ? undefined : [first, { kind: 'part', template: source(signal.all[missing]) }]
  }

  return rules.rules.flatMap((rule) =>
    rule.signals.flatMap((signal) => {
      const found = fired.has(signal) ? undefined : obstacleOf(rule, signal)
      return found === undefined ? [] : [{ rule, signal, sighting: found[0], obstacle: found[1] }]
    }),
  )
}

const sourceOf = (exception: CompiledException, source: (template: number) => string): string =>
  'line' in exception ? exception.line.source : source(exception.template)
