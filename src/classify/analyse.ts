import { collectHits } from '../evidence/collect-hits.ts'
import { createSurroundings, type Surroundings } from '../evidence/surroundings.ts'
import type { Hit } from '../evidence/hit.ts'
import { type Facts, readFacts } from '../facts/read-facts.ts'
import { createMatcher } from '../match/matcher.ts'
import type { Sightings } from '../match/sighting.ts'
import { rank, type Ranking } from '../rank/rank.ts'
import { readTimeline, type Timeline } from '../rank/timeline.ts'
import type { RuleSet } from '../rules/rule-set.ts'

/** What each step found in a log, before it is said in words. */
export interface Analysis {
  readonly facts: Facts
  readonly hits: readonly Hit[]
  readonly ranking: Ranking
  readonly lines: number
  /** What the ranking was made from. */
  readonly sightings: Sightings
  readonly around: Surroundings
  readonly timeline: Timeline
  /** Whether a CI system ran the job. */
  readonly unattended: boolean
}

/** The whole way from a decoded log to its ranking: match, facts, evidence, rank. */
export function createAnalyser(rules: RuleSet): (log: Uint8Array) => Analysis {
  const match = createMatcher(rules.templates, new Set(rules.marks.flatMap((mark) => mark.say)))
  return (log) => {
    const sightings = match(log)
    const facts = readFacts(rules.facts, sightings)
    const around = createSurroundings(rules, sightings, facts)
    const hits = collectHits(rules, around, facts)
    const timeline = readTimeline(rules.marks, around)
    const unattended = facts['ci'] !== undefined
    const ranking = rank(hits, timeline, unattended)
    return { facts, hits, ranking, lines: sightings.lines, sightings, around, timeline, unattended }
  }
}
