import { expect, test } from '@jest/globals'
import { joinParts } from '../../src/evidence/join-parts.ts'
import type { Sighting } from '../../src/match/sighting.ts'
import { sighting } from '../helpers/sighting.ts'

type Part = readonly (number | readonly [number, Readonly<Record<string, string>>])[]

const seen = (template: number, at: Part[number]): Sighting => {
  const [line, captures] = typeof at === 'number' ? [at, {}] : at
  return sighting({ template, line, text: `${String(template)} at ${String(line)}`, captures })
}
const join = (parts: readonly Part[], within: number, ordered = false): (readonly number[])[] =>
  joinParts(
    parts.map((part, i) => part.map((at) => seen(i, at))),
    within,
    ordered,
  ).map((found) => found.map((s) => s.line))

test.each<[string, readonly Part[], number, boolean, readonly (readonly number[])[]]>([
  ['within the window', [[1], [6]], 5, false, [[1, 6]]],
  ['beyond it', [[1], [7]], 5, false, []],
  ['before the first part', [[6], [1]], 5, false, [[6, 1]]],
  ['before the first part, but ordered', [[6], [1]], 5, true, []],
  ['in order', [[1], [2], [3]], 5, true, [[1, 2, 3]]],
  ['the third before the second', [[1], [3], [2]], 5, true, []],
  ['the third before the second, any order', [[1], [3], [2]], 5, false, [[1, 3, 2]]],
  ['on one line', [[1], [1]], 0, true, [[1, 1]]],
  ['the nearest', [[10], [1, 8, 13]], 20, false, [[10, 8]]],
  [
    'for each first part',
    [
      [1, 20],
      [2, 21],
    ],
    5,
    false,
    [
      [1, 2],
      [20, 21],
    ],
  ],
  ['a part is missing', [[1], [2], []], 5, false, []],
  [
    'captures that agree',
    [
      [[1, { p: 'a' }]],
      [
        [2, { p: 'b' }],
        [3, { p: 'a' }],
      ],
    ],
    5,
    false,
    [[1, 3]],
  ],
  ['captures that differ', [[[1, { p: 'a' }]], [[2, { p: 'b' }]]], 5, false, []],
  ['captures of other names', [[[1, { p: 'a' }]], [[2, { q: 'b' }]]], 5, false, [[1, 2]]],
  ['the window is measured from the first part', [[10], [14], [16]], 5, false, []],
])('%s', (_, parts, within, ordered, expected) => {
  expect(join(parts, within, ordered)).toEqual(expected)
})

test('what joins is bounded', () => {
  const lines = Array.from({ length: 1000 }, (_, i) => i)
  expect(join([lines, lines], 0).length).toBeLessThanOrEqual(20)
})
