import { describe, expect, test } from '@jest/globals'
import { rawOffset } from '../../src/normalise/mapped.ts'
import { normaliseLine } from '../../src/normalise/normalise-line.ts'

describe('records', () => {
  test.each([
    [
      'go test -json',
      { Action: 'output', Package: 'a', Output: '--- FAIL: TestX (0.00s)\n' },
      '--- FAIL: TestX (0.00s)',
    ],
    [
      'go build -json',
      { ImportPath: 'a', Action: 'build-output', Output: 'a.go:1:2: undefined: x\n' },
      'a.go:1:2: undefined: x',
    ],
    ['Docker', { log: 'go: not found\n', stream: 'stderr' }, 'go: not found'],
    ['journald', { __CURSOR: 's=1', MESSAGE: 'go: not found' }, 'go: not found'],
    ['quotes and backslashes', { Output: 'open "C:\\a": x' }, 'open "C:\\a": x'],
    ['tabs', { Output: '\tx.go:1' }, '\tx.go:1'],
    ['line breaks inside are dropped', { Output: 'a\r\nb' }, 'ab'],
    ['colours inside', { Output: '\x1b[31mred\x1b[0m' }, 'red'],
    ['a prefix inside', { log: '2024-05-01T10:00:00Z x' }, 'x'],
    ['an empty line', { Output: '' }, ''],
  ])('%s', (_, record, text) => {
    expect(normaliseLine(JSON.stringify(record)).text).toBe(text)
  })

  test.each([
    ['escaped characters', String.raw`{"Output":"caf\u00e9 \ud83d\ude00 \/"}`, 'café 😀 /'],
    ['a wrong escape', String.raw`{"Output":"a\uZZZZb"}`, 'ab'],
    ['a record cut short', '{"Output":"abc', 'abc'],
    ['a record cut in an escape', String.raw`{"Output":"abc\u00`, 'abc'],
    ['a record in a frame', '2024-05-01T10:00:00Z {"Output":"abc"}', 'abc'],
  ])('%s', (_, raw, text) => {
    expect(normaliseLine(raw).text).toBe(text)
  })

  test.each(['{"level":"error","msg":"x"}', 'x {"Output":"abc"}', '{"Action":"start"}'])('%s is none', (raw) => {
    expect(normaliseLine(raw).text).toBe(raw)
  })
})

test('offsets lead to the escape, and past it', () => {
  const raw = String.raw`{"Output":"a\tb"}`
  const line = normaliseLine(raw)
  expect([0, 1, 2].map((offset) => rawOffset(line, offset))).toEqual([11, 12, 14])
})
