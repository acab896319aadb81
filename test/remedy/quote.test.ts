import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { quote } from '../../src/remedy/quote.ts'

describe('sh', () => {
  const unit = fc.constantFrom(
    ...Array.from('\'"\\$`!*?[]{}()<>|&;#~=%,:@+-./_ \t\n\r'),
    'a',
    'Z',
    '0',
    'é',
    '中',
    '😀',
    '\u2019',
  )
  // Text without NUL, which no command line can hold.
  const text = fc
    .oneof(fc.string({ unit, maxLength: 12 }), fc.string({ unit: 'grapheme' }))
    .filter((t) => !t.includes('\0'))

  test('a real shell gives back the same bytes, a leading - as ./-', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 30 }), (texts) => {
        const script = `printf '%s\\0' ${texts.map((t) => quote(t, 'sh')).join(' ')}`
        const said = execFileSync('sh', ['-c', script], { encoding: 'utf8' })
        expect(said.split('\0').slice(0, -1)).toEqual(texts.map((t) => (t.startsWith('-') ? `./${t}` : t)))
      }),
      { numRuns: 50 },
    )
  })

  test.each(['abc', '/a/b', 'v1.2.3', 'k=v', 'a@b:c', '100%'])('leaves %s as it is', (plain) => {
    expect(quote(plain, 'sh')).toBe(plain)
  })
})

describe('powershell', () => {
  test.each([
    ['C:/a', 'C:/a'],
    ['C:\\a b', "'C:\\a b'"],
    ["it's", "'it''s'"],
    ['it’s', "'it’’s'"],
    ['$env:X', "'$env:X'"],
    ['-rf', './-rf'],
    // about_Arrays and about_Splatting: a comma makes an array, a leading @ splats.
    ['a,b', "'a,b'"],
    ['@args', "'@args'"],
  ])('%j becomes %s', (text, quoted) => {
    expect(quote(text, 'powershell')).toBe(quoted)
  })
})
