import { describe, expect, test } from '@jest/globals'
import { SegmentFinder } from '../../src/match/segments.ts'
import { sightings } from '../helpers/sightings.ts'

const places = (log: string): (readonly [number, number])[] =>
  sightings(log, 'needle').map(({ line, column }) => [line, column])

test.each<[string, string, readonly (readonly [number, number])[]]>([
  ['first line', 'needle', [[1, 1]]],
  ['last line without end', 'a\nb\n  needle', [[3, 3]]],
  ['empty lines count', '\n\n\nneedle\n', [[4, 1]]],
  [
    'CRLF',
    'a\r\nneedle\r\nx needle\r\n',
    [
      [2, 1],
      [3, 3],
    ],
  ],
  [
    'parts between CRs',
    'needle 1 %\rneedle 2 %\r\nx',
    [
      [1, 1],
      [1, 12],
    ],
  ],
  ['CR just before', 'x\rneedle\n', [[1, 3]]],
  ['two-byte characters', 'é needle', [[1, 3]]],
  ['three-byte characters', '错误 needle', [[1, 4]]],
  ['four-byte characters are two code units', '😀😀 needle', [[1, 6]]],
  ['after a colour', '\x1b[31mneedle', [[1, 6]]],
  ['after a frame', '2024-05-01T10:00:00Z needle', [[1, 22]]],
  ['after a frame behind a CR', 'é\r2024-05-01T10:00:00Z needle', [[1, 24]]],
])('%s', (_, log, expected) => {
  expect(places(log)).toEqual(expected)
})

describe('over-long lines', () => {
  test.each([0, 100, 8180, 8186, 8192, 8200, 9210, 9216, 20_000, 100_000])(
    'a needle behind %d characters',
    (before) => {
      expect(places(`x\n${' '.repeat(before)}needle${' '.repeat(9000)}\n`)).toEqual([[2, before + 1]])
    },
  )

  test.each([8190, 8192, 10_001, 40_003])('behind %d characters of three bytes', (before) => {
    expect(places(`${'错'.repeat(before)} needle`)).toEqual([[1, before + 2]])
  })

  test.each([4095, 8190, 10_001])('behind %d characters of four bytes', (before) => {
    expect(places(`a${'😀'.repeat(before)} needle`)).toEqual([[1, 2 * before + 3]])
  })

  test('each place once', () => {
    const log = `${' '.repeat(8000)}needle${' '.repeat(2000)}needle`
    expect(places(log)).toEqual([
      [1, 8001],
      [1, 10_007],
    ])
  })

  test('the line after is numbered on', () => {
    expect(places(`${'x'.repeat(30_000)}\nneedle`)).toEqual([[2, 1]])
  })
})

test('a segment is a bounded stretch of its line', () => {
  const finder = new SegmentFinder(Buffer.from(`a\n${'b'.repeat(50_000)}\nc`))
  const { start, end, line } = finder.at(30_000)
  expect(line).toBe(2)
  expect(start).toBeLessThanOrEqual(30_000)
  expect(end).toBeGreaterThan(30_000)
  expect(end - start).toBeLessThan(11_000)
})
