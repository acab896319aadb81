import type { Pack, Rule } from '../rules/pack.ts'
import { causeIds } from '../rules/schema.gen.ts'
import { names } from '../rank/names.ts'
import { explainsCycles } from './explains-cycles.ts'
import { createTracer, type Trace } from './trace.ts'

export type FindingKind =
  /** Causes that explain each other in a circle. */
  | 'cycle'
  /** The rule gives a verdict on a log in which nothing failed. */
  | 'fires-on-clean'
  /** Two rules see the same line as equally strong proof, and neither cause explains the other. */
  | 'overlap'
  /** The rule fires, but its lines always prove something else better. */
  | 'shadowed'
  /** No example and no log makes the rule fire. */
  | 'dead'
  /** A cause of the taxonomy that no rule names, or that no labelled log has. */
  | 'no-rule'
  | 'no-log'

export interface Finding {
  readonly kind: FindingKind
  /** The rule, or the cause, that it is about. */
  readonly about: string
  readonly message: string
}

/** A log whose right answer is known; of an example, the cause of its rule. */
export interface KnownLog {
  readonly name: string
  readonly cause: string
  /** Causes that are as right. Default: none. */
  readonly acceptable?: readonly string[]
  readonly log: string | Uint8Array
}

/**
 * What is wrong with a rule set beyond single mistakes.
 * @param packs all packs, with their examples
 * @param logs labelled logs; without any, only the examples are looked at
 */
export function ruleHealth(packs: readonly Pack[], logs: readonly KnownLog[]): readonly Finding[] {
  const rules = packs.flatMap((pack) => pack.rules ?? [])
  const trace = createTracer({ builtIn: false, rules: packs })
  const known = [...rules.flatMap(examplesOf), ...logs].map((log) => ({ ...log, trace: trace(log.log) }))
  const fates = fatesOf(known.map((log) => log.trace))
  const fired = (rule: Rule): ReadonlySet<string> => fates.get(idOf(rule)) ?? new Set()
  const labelled = new Set(logs.map(({ cause }) => cause))
  return [
    ...explainsCycles(rules).map((cycle) =>
      finding('cycle', cycle[0] ?? '', `causes that explain each other: ${cycle.join(' > ')}`),
    ),
    ...known.flatMap(falseAlarm),
    ...overlaps(
      known.map((log) => log.trace),
      rules,
    ),
    ...rules.flatMap((rule) =>
      fired(rule).size === 0 ? [finding('dead', idOf(rule), 'no example and no log makes it fire')] : [],
    ),
    ...rules.flatMap((rule) =>
      fired(rule).size === 1 && fired(rule).has('claimed')
        ? [finding('shadowed', idOf(rule), 'its lines always prove something else better')]
        : [],
    ),
    ...causeIds
      .filter((cause) => !rules.some((rule) => rule.cause === cause))
      .map((cause) => finding('no-rule', cause, 'no rule names this cause')),
    ...causeIds
      .filter((cause) => logs.length > 0 && !labelled.has(cause))
      .map((cause) => finding('no-log', cause, 'no labelled log has this cause')),
  ]
}

const idOf = (rule: Rule): string => rule.id ?? rule.cause
const finding = (kind: FindingKind, about: string, message: string): Finding => ({ kind, about, message })

function examplesOf(rule: Rule): readonly KnownLog[] {
  const name = `an example of ${idOf(rule)}`
  return (rule.examples?.hit ?? []).map((example) => ({
    name,
    cause: rule.cause,
    log: typeof example === 'string' ? example : (example['log'] ?? ''),
  }))
}

function falseAlarm({ name, cause, acceptable = [], trace }: KnownLog & { readonly trace: Trace }): readonly Finding[] {
  const [verdict] = trace.verdicts
  if ((cause !== 'none' && cause !== 'foreign') || verdict === undefined || acceptable.includes(verdict.cause))
    return []
  const guilty = trace.fired.find((s) => s.fate === 'verdict' && s.cause === verdict.cause)
  return [
    finding('fires-on-clean', guilty?.rule ?? verdict.cause, `gives a verdict on ${name}, line ${guilty?.line ?? 0}`),
  ]
}

/** By rule: what became of its signals. */
function fatesOf(traces: readonly Trace[]): ReadonlyMap<string, ReadonlySet<string>> {
  const fates = new Map<string, Set<string>>()
  for (const { rule, fate } of traces.flatMap((trace) => trace.fired))
    fates.set(rule, (fates.get(rule) ?? new Set()).add(fate))
  return fates
}

function overlaps(traces: readonly Trace[], rules: readonly Rule[]): readonly Finding[] {
  const explains = (a: string, b: string): boolean => rules.some((rule) => rule.cause === a && names(rule.explains, b))
  const found = new Map<string, Finding>()
  for (const { fired } of traces) {
    for (const loser of fired) {
      if (loser.fate !== 'claimed') continue
      const winner = fired.find((s) => s.line === loser.line && s.fate !== 'claimed' && s.cause === loser.by)
      if (winner?.strength !== loser.strength) continue
      if (explains(winner.cause, loser.cause) || explains(loser.cause, winner.cause)) continue
      const pair = [loser.rule, winner.rule].sort().join(' and ')
      if (!found.has(pair))
        found.set(pair, finding('overlap', loser.rule, `${pair} both claim as ${loser.strength}: ${loser.text}`))
    }
  }
  return [...found.values()]
}
