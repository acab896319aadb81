import type { Hit } from '../evidence/hit.ts'
import { type Candidate, isBacked, type Ranked } from './candidate.ts'
import { claimLines } from './claim-lines.ts'
import { explainAway } from './explain-away.ts'
import { forgiver } from './forgive.ts'
import { groupCauses } from './group-causes.ts'
import { isFailure, isPass, type Mark, type Timeline } from './timeline.ts'

/** What the hits of a log amount to. */
export interface Ranking {
  /** Root causes, the one to act on first. */
  readonly causes: readonly Ranked[]
  /** Causes too weak to stand behind, and tools that failed on their own account. */
  readonly ideas: readonly Ranked[]
  /** Lines that look like a failure that no rule knows. */
  readonly troubles: readonly Mark[]
  /** Whether something failed, known or not. */
  readonly failed: boolean
}

/**
 * Weighs the hits of a log against each other and against how its jobs, steps and tests ended.
 * @param unattended whether a CI system ran the job
 */
export function rank(hits: readonly Hit[], timeline: Timeline, unattended: boolean): Ranking {
  const isForgiven = forgiver(timeline, unattended)
  const live = claimLines(hits).filter((hit) => !isForgiven(hit))
  const harmless = new Set(hits.filter((hit) => hit.rule.rule.cause === 'none').map((hit) => hit.sightings[0]?.line))
  const candidates = groupCauses(live, timeline).filter((candidate) => candidate.cause !== 'none')
  const ranked = explainAway(candidates.toSorted(byRank))
  const causes = standing(ranked, timeline)
  const troubles = openTroubles(timeline).filter((mark) => !harmless.has(mark.line))
  return {
    causes,
    ideas: ranked.filter((r) => !causes.includes(r)),
    troubles,
    failed: hasFailed(timeline, troubles) || ranked.length > 0,
  }
}

/** What is backed comes first; then what showed in the last step, what is decisive, and what came first there. */
function byRank(a: Candidate, b: Candidate): number {
  const decisive = (c: Candidate): number => (c.strength === 'decisive' ? 1 : 0)
  return (
    Number(isBacked(b)) - Number(isBacked(a)) ||
    Number(b.strength !== 'weak') - Number(a.strength !== 'weak') ||
    b.step - a.step ||
    decisive(b) - decisive(a) ||
    a.line - b.line ||
    b.score - a.score
  )
}

/**
 * The causes to stand behind. A plausible cause counts only where no backed one is there. Where another tool failed in a later
 * step than any cause shows, the job failed on that tool's account, unless the step of the cause is known to have failed.
 */
function standing(ranked: readonly Ranked[], { marks, stepOf }: Timeline): readonly Ranked[] {
  const own = ranked.filter((r) => r.cause !== 'foreign')
  const strong = own.filter(isBacked)
  const causes = strong.length > 0 ? strong : own.filter((r) => r.strength === 'fair')
  const foreign = ranked.find((r) => r.cause === 'foreign' && isBacked(r))
  if (foreign === undefined) return causes
  const failed = new Set(marks.filter(isFailure).map((mark) => stepOf(mark.line)))
  return strong.some((r) => r.step >= foreign.step || failed.has(r.step)) ? strong : []
}

/** Lines that look like a failure, unless everything after them went well. */
function openTroubles(timeline: Timeline): readonly Mark[] {
  const lastPass = timeline.marks.findLast(isPass)?.line ?? 0
  const lastFailure = timeline.marks.findLast(isFailure)?.line ?? 0
  return timeline.marks.filter((mark) => mark.kind === 'trouble' && (lastFailure > lastPass || mark.line > lastPass))
}

function hasFailed(timeline: Timeline, troubles: readonly Mark[]): boolean {
  const end = timeline.marks.findLast((mark) => isFailure(mark) || isPass(mark))
  return (end !== undefined && isFailure(end)) || troubles.length > 0
}
