import { describe, expect, test } from '@jest/globals'
import { renderText } from '../../src/render/text.ts'
import type { Evidence } from '../../src/types.ts'
import { result, VERDICT } from '../helpers/result.ts'

const page = renderText(result())
const withText = (text: string): string =>
  renderText(result({ verdicts: [{ ...VERDICT, evidence: [evidence(12, text)] }] }))
const evidence = (line: number, text: string): Evidence => ({ line, column: 1, text, captures: {} })

test.each([
  'a.log',
  'The module cache belongs to somebody else',
  'permission/module-cache, 96 %',
  '   12 │ mkdir /go/pkg/mod: permission denied',
  'go may not write /go/pkg/mod.',
  'network/timeout (line 30)',
  '1. Use a cache of your own. ',
  'verified',
  '$ go env -w GOMODCACHE=/x',
  'go mod download',
  '2. Take it over. ',
  'chmod -R 777 /go',
  'Anybody could change what you build.',
  'https://go.dev/ref/mod',
])('says %j', (text) => {
  expect(page).toContain(text)
})

test('the verdict comes before its proof, the proof before the remedies, and those before the traps', () => {
  const order = [VERDICT.title, 'permission denied', 'Use a cache', 'chmod -R 777'].map((text) => page.indexOf(text))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
})

test('no colour unless it is asked for, and the same text with it', () => {
  const coloured = renderText(result(), { colour: true })
  expect(page).not.toContain('\x1b')
  expect(coloured).toContain('\x1b[1m')
  // eslint-disable-next-line no-control-regex
  expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(page)
})

test('in Chinese', () => {
  const chinese = renderText(result(), { lang: 'zh' })
  expect(chinese).toContain('怎么办')
  expect(chinese).not.toContain('What to do')
})

describe('the lines around', () => {
  const lineAt = (line: number): string | undefined => (line <= 12 ? `line number ${String(line)}` : undefined)
  test('stand above and below the telling line', () => {
    const lines = renderText(result(), { lineAt }).split('\n')
    const at = lines.findIndex((line) => line.includes('permission denied'))
    expect(lines[at - 1]).toContain('11 │ line number 11')
    expect(lines[at + 1]).toBe('')
  })

  test('are not shown twice where they prove something themselves', () => {
    const verdict = { ...VERDICT, evidence: [evidence(12, 'telling'), evidence(11, 'more proof')] }
    const text = renderText(result({ verdicts: [verdict] }), { lineAt })
    expect(text).not.toContain('line number 11')
    expect(text.match(/more proof/g)).toHaveLength(1)
  })
})

describe('width', () => {
  const long = result({
    verdicts: [{ ...VERDICT, because: 'word '.repeat(100), evidence: [evidence(1, 'x'.repeat(3000))], refs: [] }],
  })
  test.each([60, 80, 120])('no line is longer than %d columns', (width) => {
    const lines = renderText(long, { width, lineAt: () => 'y'.repeat(3000) }).split('\n')
    expect(lines.filter((line) => line.length > width)).toEqual([])
  })

  test.each([0, 1, 9])('a terminal of %d columns still gets a page', (width) => {
    expect(renderText(result(), { width }).length).toBeGreaterThan(100)
  })

  test('Chinese texts are broken though they have no blanks', () => {
    const chinese = result({ verdicts: [{ ...VERDICT, because: '无权写入'.repeat(60) }] })
    const lines = renderText(chinese, { width: 60 })
      .split('\n')
      .filter((line) => line.includes('无权写入'))
    expect(lines.length).toBeGreaterThan(4)
    expect(lines.filter((line) => line.trim().length * 2 > 60)).toEqual([])
  })
})

describe('nothing in a log moves the cursor or turns the text', () => {
  test.each([
    ['\x1b[2J', '<U+001B>[2J'],
    ['a\rb', 'a<U+000D>b'],
    ['a\u202eb', 'a<U+202E>b'],
    ['a\u2066b', 'a<U+2066>b'],
    ['a\u200bb', 'a<U+200B>b'],
    ['a\u061cb', 'a<U+061C>b'],
    ['a\x9bb', 'a<U+009B>b'],
    ['a\tb', 'a    b'],
  ])('%j is shown as %j', (text, shown) => {
    expect(withText(text)).toContain(shown)
  })

  test.each(['source', 'problem'] as const)('nor in the %s', (key) => {
    expect(renderText(result({ status: 'unreadable', verdicts: [], [key]: 'a\x1b[2Jb' }))).not.toContain('\x1b')
  })
})

describe('without a verdict', () => {
  test.each([
    ['clean', '✓ a.log  nothing failed'],
    ['unknown', '? a.log  failed, no Go cause known'],
    ['empty', '– a.log  the log is empty'],
    ['unreadable', '– a.log  could not be read: gone'],
  ] as const)('%s', (status, line) => {
    const problem = status === 'unreadable' ? { problem: 'gone' } : {}
    expect(renderText(result({ status, verdicts: [], ...problem }))).toBe(`${line}\n`)
  })

  test('hints are shown', () => {
    const hints = [{ cause: 'network/dns', title: 'No such name', evidence: [evidence(3, 'lookup failed')] }]
    const text = renderText(result({ status: 'unknown', verdicts: [], hints }))
    expect(text).toContain('network/dns  No such name')
    expect(text).toContain('    3 │ lookup failed')
  })
})

test('further verdicts follow in short', () => {
  const other = {
    ...VERDICT,
    cause: 'network/dns',
    title: 'No such name',
    remedies: [],
    evidence: [evidence(40, 'lookup failed')],
  }
  const text = renderText(result({ verdicts: [VERDICT, other] }))
  expect(text.indexOf('No such name')).toBeGreaterThan(text.indexOf('chmod -R 777'))
  expect(text).toContain('   40 │ lookup failed')
})
