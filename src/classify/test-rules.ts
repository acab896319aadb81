import { toUtf8 } from '../normalise/text-codec.ts'
import type { Candidate } from '../rank/candidate.ts'
import type { Pack, Rule } from '../rules/pack.ts'
import { compilePacks } from '../rules/rule-set.ts'
import { type Analysis, createAnalyser } from './analyse.ts'

/** An example of a rule that does not come out as the rule says. */
export interface FailedExample {
  /** Id of the rule. */
  readonly rule: string
  readonly kind: 'hit' | 'miss'
  /** 0-based position in `examples.hit` or `examples.miss`. */
  readonly index: number
  readonly log: string
  readonly problem: string
}

/** What running the examples of some packs showed. */
export interface ExampleReport {
  readonly examples: number
  readonly failed: readonly FailedExample[]
}

/**
 * Runs the examples of packs: each `hit` must be won by its own rule with the captures stated, each `miss` must be silent.
 * @param packs the packs whose examples are run
 * @param all every pack that takes part in matching, those included
 */
export function testRules(packs: readonly Pack[], all: readonly Pack[]): ExampleReport {
  const analyse = createAnalyser(compilePacks(all))
  const failed: FailedExample[] = []
  let examples = 0
  const run = (
    rule: Rule,
    kind: 'hit' | 'miss',
    index: number,
    log: string,
    judge: (analysis: Analysis) => string | undefined,
  ): void => {
    examples += 1
    const problem = judge(analyse(toUtf8(log)))
    if (problem !== undefined) failed.push({ rule: rule.id ?? rule.cause, kind, index, log, problem })
  }
  for (const rule of packs.flatMap((pack) => pack.rules ?? [])) {
    const id = rule.id ?? rule.cause
    rule.examples?.hit?.forEach((example, index) => {
      const { log = '', ...captures } = typeof example === 'string' ? { log: example } : example
      run(rule, 'hit', index, log, (analysis) => judgeHit(id, rule.cause, captures, analysis))
    })
    rule.examples?.miss?.forEach((log, index) => {
      run(rule, 'miss', index, log, (analysis) => judgeMiss(id, rule.cause, analysis))
    })
  }
  return { examples, failed }
}

const idOf = (candidate: Candidate): string => candidate.hits[0]?.rule.id ?? ''

function judgeHit(
  id: string,
  cause: string,
  captures: Readonly<Record<string, string>>,
  { hits, ranking }: Analysis,
): string | undefined {
  const own = hits.find((hit) => hit.rule.id === id)
  if (own === undefined) return 'no signal of the rule matches'
  const winner = ranking.causes[0]
  if (cause === 'none' || cause === 'foreign') {
    return winner === undefined ? undefined : `${idOf(winner)} gives a verdict`
  }
  if (winner === undefined) return `no verdict: its own signal is ${own.strength}, or another rule takes its line`
  if (winner.cause !== cause) return `won by ${idOf(winner)} (${winner.strength})`
  const found = Object.assign({}, ...winner.hits.toReversed().map((hit) => hit.captures)) as Record<string, string>
  const wrong = Object.entries(captures).find(([name, value]) => found[name] !== value)
  return wrong === undefined
    ? undefined
    : `captures {${wrong[0]}} as ${JSON.stringify(found[wrong[0]])}, not ${JSON.stringify(wrong[1])}`
}

function judgeMiss(id: string, cause: string, { hits, ranking }: Analysis): string | undefined {
  if (cause === 'none') return hits.some((hit) => hit.rule.id === id) ? 'the rule fires' : undefined
  const fired = [...ranking.causes, ...ranking.ideas].find(
    (c) => c.strength !== 'weak' && c.hits.some((hit) => hit.rule.id === id),
  )
  return fired === undefined ? undefined : `the rule fires (${fired.strength})`
}
