import type { Hit } from '../evidence/hit.ts'
import { decode } from '../normalise/decode.ts'
import type { Sighting } from '../match/sighting.ts'
import type { ClassifierOptions } from '../options.ts'
import type { Ranked } from '../rank/candidate.ts'
import { claimLines } from '../rank/claim-lines.ts'
import { type Confidence, measuredConfidence } from '../rank/confidence.ts'
import { forgiver } from '../rank/forgive.ts'
import { redact, redactAll } from '../redact/redact.ts'
import type { Strength } from '../rules/pack.ts'
import type { CompiledRule, RuleSet } from '../rules/rule-set.ts'
import { type Analysis, createAnalyser } from './analyse.ts'
import { compileRules } from './compile-rules.ts'
import { nearMisses, type Obstacle } from './near-misses.ts'

/** What became of a signal that fired. */
export type Fate =
  /** It speaks for a verdict. */
  | 'verdict'
  /** Its cause is only a consequence of another one. */
  | 'explained'
  /** Its cause is too weak to stand behind, or another tool's failure. */
  | 'hint'
  /** Its line proves another cause better. */
  | 'claimed'
  /** What came after it went well, or a test that passed had printed it. */
  | 'forgiven'
  /** It marks a line that only looks like a failure. */
  | 'harmless'

/** A signal of a rule, and the line on which it was seen. */
export interface TracedSignal {
  readonly rule: string
  readonly cause: string
  readonly strength: Strength
  /** The template that fits the line. */
  readonly template: string
  /** 1-based. */
  readonly line: number
  readonly text: string
}

/** Why a log has the verdicts that it has, and not others. */
export interface Trace {
  readonly verdicts: readonly ({ readonly cause: string } & Confidence)[]
  readonly facts: Readonly<Record<string, string>>
  /** `by`: the cause that explains it, or that its line proves better. */
  readonly fired: readonly (TracedSignal & { readonly fate: Fate; readonly by?: string })[]
  readonly near: readonly (TracedSignal & { readonly obstacle: Obstacle })[]
}

/** Compiles packs like `createClassifier`, for a function that tells of a log how its verdicts came about. */
export function createTracer(options: ClassifierOptions = {}): (log: string | Uint8Array) => Trace {
  const rules = compileRules(options)
  const analyse = createAnalyser(rules)
  return (log) => {
    const analysis = analyse(decode(log))
    const { causes } = analysis.ranking
    const fateOf = fates(analysis)
    return {
      verdicts: causes.map(({ cause }, i) => ({ cause, ...measuredConfidence(causes, i) })),
      facts: redactAll(analysis.facts),
      fired: analysis.hits
        .flatMap((hit) =>
          hit.sightings.map((sighting) => ({ ...traced(rules, hit.rule, hit.strength, sighting), ...fateOf(hit) })),
        )
        .sort(byLine),
      near: nearMisses(rules, analysis)
        .map(({ rule, signal, sighting, obstacle }) => ({
          ...traced(rules, rule, signal.strength, sighting),
          obstacle,
        }))
        .sort(byLine),
    }
  }
}

const byLine = (a: TracedSignal, b: TracedSignal): number => a.line - b.line

function traced(
  rules: RuleSet,
  rule: CompiledRule,
  strength: Strength,
  { template, line, text }: Sighting,
): TracedSignal {
  const { source = '' } = rules.templates[template] ?? {}
  return { rule: rule.id, cause: rule.rule.cause, strength, template: source, line, text: redact(text) }
}

function fates({ hits, ranking, timeline, unattended }: Analysis): (hit: Hit) => { fate: Fate; by?: string } {
  const claimed = new Set(claimLines(hits))
  const isForgiven = forgiver(timeline, unattended)
  const owner = (hit: Hit): string | undefined =>
    [...claimed].find((other) => other.sightings.some((s) => s.line === hit.sightings[0]?.line))?.rule.rule.cause
  const parent = (hit: Hit, ranked: readonly Ranked[]): string | undefined =>
    ranked.find(({ explained }) => explained.some((candidate) => candidate.hits.includes(hit)))?.cause
  return (hit) => {
    if (!claimed.has(hit)) return { fate: 'claimed', by: owner(hit) ?? 'foreign' }
    if (isForgiven(hit)) return { fate: 'forgiven' }
    if (hit.rule.rule.cause === 'none') return { fate: 'harmless' }
    const by = parent(hit, [...ranking.causes, ...ranking.ideas])
    if (by !== undefined) return { fate: 'explained', by }
    return { fate: ranking.causes.some((cause) => cause.hits.includes(hit)) ? 'verdict' : 'hint' }
  }
}
