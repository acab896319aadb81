import type { Hit } from '../evidence/hit.ts'
import type { Strength } from '../rules/pack.ts'
import type { Candidate } from './candidate.ts'
import { byStrength } from './claim-lines.ts'
import type { Timeline } from './timeline.ts'

/** How much one signal counts on its own; independent ones add up as probabilities do. */
const WEIGHTS: Readonly<Record<Strength, number>> = { decisive: 0.95, strong: 0.8, fair: 0.5, weak: 0.2 }

/** Groups hits by cause. Rules that name other tools or harmless lines keep their own group each. */
export function groupCauses(hits: readonly Hit[], timeline: Timeline): readonly Candidate[] {
  const groups = new Map<string, Hit[]>()
  for (const hit of hits) {
    const { cause } = hit.rule.rule
    const key = cause === 'foreign' || cause === 'none' ? hit.rule.id : cause
    groups.set(key, [...(groups.get(key) ?? []), hit])
  }
  return [...groups.values()].map((group) => candidate(group, timeline))
}

const lineOf = (hit: Hit): number => hit.sightings[0]?.line ?? 0

function candidate(group: readonly Hit[], timeline: Timeline): Candidate {
  // Of equally strong lines the first one tells: what follows repeats it or follows from it.
  const hits = group.toSorted((a, b) => byStrength(a, b) || lineOf(a) - lineOf(b))
  const strongest = hits[0] as Hit
  const step = Math.max(...hits.map((hit) => timeline.stepOf(lineOf(hit))))
  const signals = new Map(hits.map((hit) => [hit.signal, WEIGHTS[hit.strength]]))
  const doubt = [...signals.values()].reduce((product, weight) => product * (1 - weight), 1)
  return {
    cause: strongest.rule.rule.cause,
    hits,
    strength: strongest.strength,
    score: 1 - doubt,
    step,
    line: Math.min(...hits.map(lineOf).filter((line) => timeline.stepOf(line) === step)),
  }
}
