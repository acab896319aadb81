import { countUpTo, isFailure, isPass, type Mark } from './timeline.ts'

/** Says of a line (1-based) whether it stands in the output of a test that passed, and of none that failed. */
export type InPassedTest = (line: number) => boolean

interface Boundary {
  readonly line: number
  readonly passed: number
  readonly failed: number
}

/**
 * A test's output stands between its `=== RUN` and its `--- PASS` or `--- FAIL`. Parallel tests overlap: where a passed and a
 * failed one do, the failed one prevails.
 */
export function testScopes(marks: readonly Mark[]): InPassedTest {
  const open = new Map<string, number>()
  const steps: Boundary[] = []
  for (const mark of marks) {
    const name = mark.captures['name']
    if (name === undefined) continue
    if (mark.kind === 'test-start') {
      if (!open.has(name)) open.set(name, mark.line)
      continue
    }
    const start = open.get(name)
    if (start === undefined || !(isPass(mark) || isFailure(mark))) continue
    open.delete(name)
    const [passed, failed] = isPass(mark) ? [1, 0] : [0, 1]
    steps.push({ line: start, passed, failed }, { line: mark.line + 1, passed: -passed, failed: -failed })
  }
  const boundaries = accumulate(steps.sort((a, b) => a.line - b.line))
  const lines = boundaries.map((boundary) => boundary.line)
  return (line) => {
    const at = boundaries[countUpTo(lines, line) - 1]
    return at !== undefined && at.passed > 0 && at.failed === 0
  }
}

function accumulate(steps: readonly Boundary[]): readonly Boundary[] {
  let passed = 0
  let failed = 0
  return steps.map((step) => {
    passed += step.passed
    failed += step.failed
    return { line: step.line, passed, failed }
  })
}
