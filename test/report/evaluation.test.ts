import { describe, expect, test } from '@jest/globals'
import { evaluate, type Judged } from '../../src/report/evaluation.ts'
import type { Label } from '../../src/report/label.ts'
import { result, VERDICT } from '../helpers/result.ts'

/** A log labelled `cause`, of which we say `verdicts` (with that confidence). */
function judged(
  cause: string,
  verdicts: readonly string[],
  more: Partial<Label & Judged> & { p?: number } = {},
): Judged {
  const { onLine, p = 1, ...label } = more
  return {
    label: { file: 'a.log', cause, acceptable: [], evidence: [], ...label },
    result: result({
      verdicts: verdicts.map((name) => ({
        ...VERDICT,
        cause: name,
        family: name.split('/')[0] ?? '',
        confidence: p,
      })),
    }),
    ...(onLine === undefined ? {} : { onLine }),
  }
}

const LOGS = [
  judged('a/x', ['a/x'], { onLine: true, go: '1.22.3', dialect: 'gitlab' }),
  judged('a/x', ['a/y', 'b/x', 'a/x'], { go: '1.22.9' }),
  judged('b/x', ['c/z'], { acceptable: ['c/z'], onLine: false }),
  judged('b/y', []),
  judged('none', []),
  judged('foreign', ['a/x']),
  judged('none', ['a/x'], { acceptable: ['a/x'] }),
]

test('each figure counts what it says', () => {
  expect(evaluate(LOGS)).toMatchObject({
    logs: 7,
    top1: { hits: 2, all: 4 },
    top3: { hits: 3, all: 4 },
    family: { hits: 3, all: 4 },
    // a/x 1 of 2, b/x 1 of 1, b/y 0 of 1
    macroRecall: 0.5,
    evidence: { hits: 1, all: 2 },
    falsePositives: { hits: 1, all: 3 },
  })
})

test('releases count without their patch number, and what is not labelled is unknown', () => {
  const { by } = evaluate(LOGS)
  expect(by.go).toEqual({ '1.22': { hits: 1, all: 2 }, unknown: { hits: 1, all: 2 } })
  expect(by.dialect).toEqual({ gitlab: { hits: 1, all: 1 }, unknown: { hits: 1, all: 3 } })
})

test('confusions tell what was mistaken for what', () => {
  expect(evaluate([...LOGS, judged('b/y', [])]).confusions).toEqual([
    { wanted: 'b/y', count: 2, example: 'a.log' },
    { wanted: 'a/x', got: 'a/y', count: 1, example: 'a.log' },
    { wanted: 'foreign', got: 'a/x', count: 1, example: 'a.log' },
  ])
})

describe('the calibration error', () => {
  test.each([
    ['nothing said', [], 0],
    ['always right, as sure', [judged('a/x', ['a/x'])], 0],
    ['always wrong, but sure', [judged('a/x', ['b/x'])], 1],
    ['half right at one half', [judged('a/x', ['a/x'], { p: 0.5 }), judged('a/x', ['b/x'], { p: 0.5 })], 0],
    ['right at 0.9 and wrong at 0.1', [judged('a/x', ['a/x'], { p: 0.9 }), judged('a/x', ['b/x'], { p: 0.1 })], 0.1],
  ])('%s', (_, logs, error) => {
    expect(evaluate(logs).calibrationError).toBeCloseTo(error)
  })
})

test('no labels, no division by zero', () => {
  expect(evaluate([])).toMatchObject({ macroRecall: 0, calibrationError: 0 })
})
