import { expect, test } from '@jest/globals'
import { decode } from '../../src/normalise/decode.ts'
import { fromUtf8 } from '../../src/normalise/text-codec.ts'
import { utf16 } from '../helpers/utf16.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text)
const TEXT = 'go: 错误 😀\nexit status 1\n'
// A text without byte order mark is told by its zeros, so it must be mostly ASCII.
const ASCII = 'go build ./...\nok\n'

test.each<[string, string | Uint8Array, string]>([
  ['plain UTF-8', bytes(TEXT), TEXT],
  ['a string', TEXT, TEXT],
  ['a string with a mark', `\uFEFF${TEXT}`, TEXT],
  ['UTF-8 with a mark', bytes(`\uFEFF${TEXT}`), TEXT],
  ['UTF-16 LE with a mark', utf16(`\uFEFF${TEXT}`, 'le'), TEXT],
  ['UTF-16 BE with a mark', utf16(`\uFEFF${TEXT}`, 'be'), TEXT],
  ['UTF-16 LE without', utf16(ASCII, 'le'), ASCII],
  ['UTF-16 BE without', utf16(ASCII, 'be'), ASCII],
  ['UTF-16 BE cut in the middle of a character', utf16('\uFEFFabc', 'be').subarray(0, 7), 'ab'],
  ['lone CRs end lines', 'a\rb\r', 'a\nb\n'],
  ['lone CRs in UTF-16', utf16('\uFEFFa\rb', 'le'), 'a\nb'],
  ['CRs stay beside LFs', '1 %\r2 %\r\nb\n', '1 %\r2 %\r\nb\n'],
  ['some NULs are no UTF-16', bytes('ab\0cd\0ef'), 'ab\0cd\0ef'],
  ['nothing', '', ''],
  ['nothing but a mark', bytes('\uFEFF'), ''],
])('%s', (_, log, text) => {
  expect(fromUtf8(decode(log))).toBe(text)
})

test('invalid bytes stay, so that offsets do not move', () => {
  const log = Uint8Array.from([0x61, 0xff, 0xc3, 0x28, 0xe4, 0xbd, 0x0a])
  expect([...decode(log)]).toEqual([...log])
})

test('the given bytes are not changed', () => {
  const log = Buffer.from('a\rb')
  decode(log)
  expect(log.toString()).toBe('a\rb')
})
