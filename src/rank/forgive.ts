import type { Hit } from '../evidence/hit.ts'
import { testScopes } from './test-scopes.ts'
import { isFailure, isPass, type Timeline } from './timeline.ts'

/**
 * Tells of hits whether what they show did not matter in the end: their job or everything after them went well, or they were
 * printed by a test that passed.
 * @param unattended whether a CI system ran the job: it stops at the first step that fails, a person at a prompt goes on
 */
export function forgiver({ marks, stepOf }: Timeline, unattended: boolean): (hit: Hit) => boolean {
  const inPassedTest = testScopes(marks)
  const lastFailure = marks.findLast(isFailure)?.line ?? 0
  const passes = marks.filter(isPass)
  const lastPass = passes.at(-1)?.line ?? 0
  /** By step: the last line that says that something went well. */
  const passOf = new Map(passes.map((mark) => [stepOf(mark.line), mark.line]))
  const end = marks.findLast((mark) => mark.kind === 'job-passed' || mark.kind === 'job-failed')
  const jobPassed = end?.kind === 'job-passed' && end.line > lastFailure ? end.line : 0
  return (hit) => {
    const line = hit.sightings[0]?.line ?? 0
    if (inPassedTest(line) || line < jobPassed) return true
    return lastFailure < line && line < (unattended ? lastPass : (passOf.get(stepOf(line)) ?? 0))
  }
}
