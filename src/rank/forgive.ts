import type { Hit } from '../evidence/hit.ts'
import { isFailure, isPass, type Mark, type Timeline } from './timeline.ts'

/**
 * Whether what a hit shows did not matter in the end: its job or everything after it went well, or it was printed by a test that
 * passed.
 */
export function isForgiven(hit: Hit, timeline: Timeline): boolean {
  const line = hit.sightings[0]?.line ?? 0
  const later = timeline.marks.filter((mark) => mark.line > line)
  if (isInPassedTest(line, timeline.marks)) return true
  const lastFailure = later.findLast(isFailure)?.line ?? 0
  const end = later.findLast((mark) => mark.kind === 'job-passed' || mark.kind === 'job-failed')
  if (end?.kind === 'job-passed' && end.line > lastFailure) return true
  return (
    lastFailure === 0 && later.some(isPass) && !timeline.marks.some((mark) => mark.line === line && isFailure(mark))
  )
}

/** A test's output stands between its `=== RUN` and its `--- PASS`; parallel tests may overlap, so a failing one prevails. */
function isInPassedTest(line: number, marks: readonly Mark[]): boolean {
  let passed = false
  for (const start of marks) {
    if (start.kind !== 'test-start' || start.line > line) continue
    const name = start.captures['name']
    const end = marks.find(
      (mark) => mark.line > start.line && mark.captures['name'] === name && (isPass(mark) || isFailure(mark)),
    )
    if (name === undefined || end === undefined || end.line < line) continue
    if (isFailure(end)) return false
    passed = true
  }
  return passed
}
