import { isExcepted } from '../evidence/exceptions.ts'
import type { Surroundings } from '../evidence/surroundings.ts'
import type { Sighting } from '../match/sighting.ts'
import type { MarkKind } from '../rules/pack.ts'
import type { CompiledMark } from '../rules/rule-set.ts'

/** How jobs, steps and tests of a log began and ended, in the order of the log. */
export interface Mark extends Sighting {
  readonly kind: MarkKind
}

/** Where things began and ended. Lines are 1-based. */
export interface Timeline {
  readonly marks: readonly Mark[]
  /** How many commands had been started when this line was printed. */
  readonly stepOf: (line: number) => number
}

const FAILED: ReadonlySet<MarkKind> = new Set(['job-failed', 'step-failed'])
const PASSED: ReadonlySet<MarkKind> = new Set(['job-passed', 'step-passed'])

export const isFailure = (mark: Mark): boolean => FAILED.has(mark.kind)
export const isPass = (mark: Mark): boolean => PASSED.has(mark.kind)

/** Reads the marks of a log. Where several fit one line, the one whose rule comes first counts. */
export function readTimeline(rules: readonly CompiledMark[], around: Surroundings): Timeline {
  const byLine = new Map<number, Mark>()
  for (const { kind, say, unless } of rules) {
    for (const sighting of say.flatMap(around.seen)) {
      if (byLine.has(sighting.line) || isExcepted(sighting, unless, around)) continue
      byLine.set(sighting.line, { ...sighting, kind })
    }
  }
  const marks = [...byLine.values()].sort((a, b) => a.line - b.line)
  const commands = marks.filter((m) => m.kind === 'command').map((m) => m.line)
  return { marks, stepOf: (line) => countUpTo(commands, line) }
}

/** How many of the lines, which ascend, are at or before one. */
export function countUpTo(lines: readonly number[], line: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] ?? 0) <= line) low = middle + 1
    else high = middle
  }
  return low
}
