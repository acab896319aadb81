import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createLiteralScanner } from '../../src/match/literal-scanner.ts'

/** The shortest literal that the rule language allows. */
const LEAST = 5
type Found = readonly [literal: number, offset: number]

function scan(literals: readonly string[], text: string): Found[] {
  const found: Found[] = []
  const scanner = createLiteralScanner(literals.map((literal) => Buffer.from(literal)))
  scanner.scan(Buffer.from(text), (literal, offset) => found.push([literal, offset]))
  return found
}

function scanSlowly(literals: readonly string[], text: string): Found[] {
  const bytes = Buffer.from(text)
  return literals.flatMap((literal, i) => {
    const found: Found[] = []
    for (let at = bytes.indexOf(literal); at >= 0; at = bytes.indexOf(literal, at + 1)) found.push([i, at])
    return found
  })
}

const inOrder = (found: readonly Found[]): Found[] => found.toSorted((a, b) => a[1] - b[1] || a[0] - b[0])

test.each<[string, readonly string[], string, readonly Found[]]>([
  [
    'at both ends',
    ['hello'],
    'hello hello',
    [
      [0, 0],
      [0, 6],
    ],
  ],
  [
    'overlapping',
    ['aaaaa'],
    'aaaaaaa',
    [
      [0, 0],
      [0, 1],
      [0, 2],
    ],
  ],
  [
    'one the start of another',
    ['permission', 'permission denied'],
    'permission denied',
    [
      [0, 0],
      [1, 0],
    ],
  ],
  [
    'one inside another',
    ['denied', 'permission denied'],
    'permission denied',
    [
      [1, 0],
      [0, 11],
    ],
  ],
  [
    'the same twice',
    ['again', 'again'],
    'again',
    [
      [0, 0],
      [1, 0],
    ],
  ],
  ['beyond ASCII', ['未找到命令'], 'go：未找到命令', [[0, 5]]],
  ['cut at the end', ['hello world'], 'hello worl', []],
  ['shorter than any literal', ['hello'], 'hell', []],
  ['in nothing', ['hello'], '', []],
  ['no literals', [], 'hello', []],
])('%s', (_, literals, text, found) => {
  expect(inOrder(scan(literals, text))).toEqual(found)
})

test('finds what a naive search finds', () => {
  // Few characters, so that literals are found at all, overlap, and contain each other.
  const unit = fc.constantFrom('a', 'b', 'c', ' ', 'é', '找', '😀')
  const between = fc.string({ unit: fc.oneof(unit, fc.constant('\n')), maxLength: 8 })
  const literal = fc.string({ unit, minLength: LEAST, maxLength: 24 })
  const literals = fc.array(literal, { minLength: 1, maxLength: 12 })
  const text = (own: readonly string[]): fc.Arbitrary<string> =>
    fc.array(fc.oneof(fc.constantFrom(...own), between), { maxLength: 20 }).map((pieces) => pieces.join(''))
  const both = literals.chain((own) => fc.tuple(fc.constant(own), text(own)))
  fc.assert(
    fc.property(both, ([own, log]) => {
      expect(inOrder(scan(own, log))).toEqual(inOrder(scanSlowly(own, log)))
    }),
  )
})

test('finds one literal among two thousand', () => {
  const literals = Array.from({ length: 2000 }, (_, i) => `literal number ${String(i)};`)
  expect(scan(literals, 'x literal number 1234; y')).toEqual([[1234, 2]])
})

test('offsets come in ascending order, line by line', () => {
  const offsets = scan(['needle', 'a much longer needle'], 'needle a much longer needle needle\n'.repeat(5000)).map(
    ([, at]) => at,
  )
  expect(offsets).toHaveLength(20_000)
  expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
})

describe('in a text of many blocks', () => {
  const literals = ['needle', 'a much longer needle']
  test.each([65_530, 65_535, 65_536, 65_537, 131_072, 200_000])('a literal at %d', (at) => {
    for (const filler of ['x', 'x\n', `${'x'.repeat(99)}\n`]) {
      const before = filler.repeat(Math.ceil(at / filler.length)).slice(0, at)
      const text = `${before}a much longer needle${filler.repeat(200)}`
      expect(inOrder(scan(literals, text))).toEqual([
        [1, at],
        [0, at + 14],
      ])
    }
  })
})
