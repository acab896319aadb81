import { expect, test } from '@jest/globals'
import { renderSummary } from '../../src/render/summary.ts'
import { Tally } from '../../src/report/tally.ts'
import type { Result } from '../../src/types.ts'
import { result, VERDICT } from '../helpers/result.ts'

function tallyOf(...results: readonly Result[]): Tally {
  const tally = new Tally()
  for (const one of results) tally.add(one)
  return tally
}
const clean = result({ status: 'clean', verdicts: [] })
const unreadable = result({ status: 'unreadable', verdicts: [], problem: 'gone' })
const dns = result({
  source: 'b.log',
  verdicts: [{ ...VERDICT, cause: 'network/dns', family: 'network', title: 'No such name' }],
})

test('statuses, families and causes', () => {
  const text = renderSummary(tallyOf(result(), dns, result({ source: 'c.log' }), clean))
  expect(text).toContain('4 logs, 75 % failed')
  expect(text).toContain('3 cause found, 1 nothing failed')
  expect(text).toMatch(/permission +2 {2}█+\n {2}network +1 {2}█+\n/)
  expect(text).toContain('     2  The module cache belongs to somebody else permission/module-cache')
  expect(text).toContain('a.log:12  mkdir /go/pkg/mod: permission denied')
  expect(text).not.toContain('\x1b')
})

test('what could not be read is no part of the share', () => {
  expect(renderSummary(tallyOf(result(), unreadable))).toContain('2 logs, 100 % failed')
  expect(renderSummary(tallyOf(unreadable))).toContain('1 log, 0 % failed')
})

test('at most ten causes, the most frequent first', () => {
  const many = Array.from({ length: 30 }, (_, i) =>
    result({ verdicts: [{ ...VERDICT, cause: `x/c${String(i)}`, title: `Title ${String(i)}.` }] }),
  )
  const text = renderSummary(tallyOf(...many, dns, dns))
  expect(text.match(/Title \d+\./g)).toHaveLength(9)
  expect(text.indexOf('No such name')).toBeLessThan(text.indexOf('Title'))
})

test('in Chinese and in colour', () => {
  expect(renderSummary(tallyOf(result()), { lang: 'zh' })).toContain('最常见的原因')
  expect(renderSummary(tallyOf(result()), { colour: true })).toContain('\x1b[36m')
})

test('nothing in a log reaches the terminal', () => {
  const evil = result({
    source: 'x\x1b[2J',
    verdicts: [{ ...VERDICT, evidence: [{ line: 1, column: 1, text: '\x1b[2J\u202e', captures: {} }] }],
  })
  for (const hidden of ['\x1b', '\u202e']) expect(renderSummary(tallyOf(evil))).not.toContain(hidden)
})
