import { describe, expect, test } from '@jest/globals'
import { createTracer, type Trace } from '../../src/classify/trace.ts'
import type { MarkRule, Signal } from '../../src/rules/pack.ts'
import { rule } from '../helpers/rule.ts'

const trace = (signals: readonly Signal[], log: string, more: { marks?: readonly MarkRule[] } = {}): Trace => {
  const rules = [
    rule('permission/other', 'nothing', { signals, explains: ['network/*'] }),
    rule('network/timeout', 'it timed out'),
    rule('network/dns', 'maybe so', { signals: [{ say: 'maybe the name', strength: 'weak' }] }),
    rule('none', 'denied is fine', { id: 'fine' }),
  ]
  return createTracer({ builtIn: false, rules: [{ pack: 'test', rules, ...more }] })(log)
}
const DENIED: Signal = { say: '{what:word} was denied', strength: 'decisive' }

describe('what became of a signal that fired', () => {
  const passed = { marks: [{ mark: 'job-passed', say: 'job passed' }] as const }
  test.each([
    ['the cause', 'go was denied\n', 'permission/other', { fate: 'verdict' }],
    ['its symptom', 'go was denied\nit timed out\n', 'network/timeout', { fate: 'explained', by: 'permission/other' }],
    ['a weak one', 'maybe the name\n', 'network/dns', { fate: 'hint' }],
    ['one on a line that proves more', 'go was denied, it timed out\n', 'network/timeout', { fate: 'claimed' }],
    ['a harmless line', 'denied is fine\n', 'none', { fate: 'harmless' }],
    ['one that was overcome', 'go was denied\njob passed\n', 'permission/other', { fate: 'forgiven' }],
  ])('%s', (_, log, cause, expected) => {
    expect(trace([DENIED], log, passed).fired.find((s) => s.cause === cause)).toMatchObject(expected)
  })
})

describe('why a signal is none', () => {
  test.each<[string, Signal, string, object]>([
    [
      'a fact is not known',
      { ...DENIED, when: [{ fact: 'os', is: 'linux' }] },
      'go was denied',
      { kind: 'when', fact: 'os' },
    ],
    [
      'an exception',
      { ...DENIED, unless: ['it was fun'] },
      'go was denied, it was fun',
      { kind: 'unless', template: 'it was fun' },
    ],
    ['another path', { say: '{p:module-cache}: was denied' }, '/srv/x: was denied', { kind: 'path' }],
    [
      'a missing part',
      { all: ['{what:word} was denied', 'by the king'] },
      'go was denied',
      { kind: 'part', template: 'by the king' },
    ],
    [
      'parts apart',
      { all: ['{what:word} was denied', 'by the king'], within: 1 },
      'go was denied\n\n\nby the king',
      { kind: 'apart', within: 1 },
    ],
  ])('%s', (_, signal, log, obstacle) => {
    const { near, fired } = trace([signal], log)
    expect(fired).toEqual([])
    expect(near).toMatchObject([{ cause: 'permission/other', line: 1, obstacle }])
  })

  test('one that fired has no obstacle', () => {
    expect(trace([DENIED], 'go was denied').near).toEqual([])
  })
})

test('a verdict comes with the count that its confidence is from', () => {
  const { verdicts } = trace([DENIED], 'go was denied')
  expect(verdicts).toMatchObject([{ cause: 'permission/other', pattern: 'decisive alone' }])
})

test('credentials are redacted', () => {
  const { fired } = trace([DENIED], 'https://ada:hunter2@example.com go was denied')
  expect(JSON.stringify(fired)).not.toContain('hunter2')
})
