import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rawOffset } from '../../src/normalise/mapped.ts'
import { normaliseLine } from '../../src/normalise/normalise-line.ts'

const FRAMES = [
  '2025-02-27T18:30:09.1817538Z ',
  '2024-05-01T10:00:00.123456Z 00O ',
  '[2024-05-01T10:00:00Z] ',
  '#12 3.456 ',
  'web-1  | ',
  'Aug 09 10:52:07 host go[1]: ',
  '##[error]',
  '{"Output":"',
]
const CONTROLS = ['\x1b[31m', '\x1b[0m', '\x1b]0;t\x07', '\0', '\x1b']
const plain = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !/[\r\n\\]/.test(text))
const piece = fc.oneof(plain, fc.constantFrom(...CONTROLS))

/** Up to three frames around text and control sequences, without the escapes of JSON. */
const line = fc
  .tuple(fc.array(fc.constantFrom(...FRAMES), { maxLength: 3 }), fc.array(piece, { maxLength: 6 }))
  .map(([frames, pieces]) => [...frames, ...pieces].join(''))

test('each clean character stands in the raw line where the map says', () => {
  fc.assert(
    fc.property(line, (raw) => {
      const clean = normaliseLine(raw)
      const mapped = clean.text.split('').map((_, i) => raw.charAt(rawOffset(clean, i)))
      expect(mapped.join('')).toBe(clean.text)
    }),
  )
})

test('offsets ascend', () => {
  fc.assert(
    fc.property(line, (raw) => {
      const clean = normaliseLine(raw)
      const offsets = clean.text.split('').map((_, i) => rawOffset(clean, i))
      expect(offsets).toEqual([...new Set(offsets)].sort((a, b) => a - b))
    }),
  )
})

test('a clean line is clean', () => {
  fc.assert(
    fc.property(line, (raw) => {
      const { text } = normaliseLine(raw)
      expect(normaliseLine(text).text).toBe(text)
    }),
  )
})

test('no line makes it throw, and none grows', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), line), (raw) => {
      expect(normaliseLine(raw).text.length).toBeLessThanOrEqual(raw.length)
    }),
  )
})
