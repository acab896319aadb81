import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clip, clipMiddle, wrap } from '../../src/render/layout.ts'

test.each([
  ['short', 10, 'short'],
  ['exactly 10', 10, 'exactly 10'],
  ['one more 11', 10, 'one more …'],
  ['', 0, ''],
])('clip %j to %d', (text, width, expected) => {
  expect(clip(text, width)).toBe(expected)
})

test.each([
  ['short', 10, 'short'],
  ['begin and end', 9, 'begi… end'],
])('clip the middle of %j to %d', (text, width, expected) => {
  expect(clipMiddle(text, width)).toBe(expected)
})

test.each<[string, number, readonly string[]]>([
  ['a bc def', 8, ['a bc def']],
  ['a bc def', 5, ['a bc', 'def']],
  ['abcdefgh', 3, ['abc', 'def', 'gh']],
  ['无权写入', 4, ['无权', '写入']],
  ['无权，写', 4, ['无', '权，', '写']],
  ['go 无权', 5, ['go 无', '权']],
  ['', 5, ['']],
])('wrap %j to %d', (text, width, rows) => {
  expect(wrap(text, width)).toEqual(rows)
})

test('wrapping loses nothing but blanks, at any width', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '无', '，', '😀'), maxLength: 60 })
  fc.assert(
    fc.property(text, fc.integer({ min: -5, max: 30 }), (given, width) => {
      expect(wrap(given, width).join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''))
    }),
  )
})
