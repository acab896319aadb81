import { expect, test } from '@jest/globals'
import { rawOffset } from '../../src/normalise/mapped.ts'
import { normaliseLine } from '../../src/normalise/normalise-line.ts'

test.each([
  ['colours', '\x1b[31;1mFAIL\x1b[0m x', 'FAIL x'],
  ['a colour inside a word', 'per\x1b[1mmission', 'permission'],
  ['a private mode', '\x1b[?25lx', 'x'],
  ['erase', '\x1b[2K\x1b[1Gx', 'x'],
  ['a title, ended by BEL', '\x1b]0;make\x07x', 'x'],
  ['a link, ended by ST', '\x1b]8;;https://go.dev\x1b\\docs\x1b]8;;\x1b\\', 'docs'],
  ["Buildkite's time stamp", '\x1b_bk;t=1700000000000\x07x', 'x'],
  ['a character set', '\x1b(Bx', 'x'],
  ['a lone escape at the end', 'x\x1b', 'x'],
  ['NUL and backspace', 'a\0b\x08c', 'abc'],
  ['DEL', 'a\x7fb', 'ab'],
  ['tabs stay', 'a\tb', 'a\tb'],
  ['nothing but control', '\x1b[0m', ''],
])('%s', (_, raw, text) => {
  expect(normaliseLine(raw).text).toBe(text)
})

test('offsets lead back over what was taken off', () => {
  const line = normaliseLine('\x1b[31mab\x1b[0mcd')
  expect([0, 1, 2, 3].map((offset) => rawOffset(line, offset))).toEqual([5, 6, 11, 12])
})
