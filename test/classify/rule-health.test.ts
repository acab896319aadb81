import { describe, expect, test } from '@jest/globals'
import { explainsCycles } from '../../src/classify/explains-cycles.ts'
import { type FindingKind, type KnownLog, ruleHealth } from '../../src/classify/rule-health.ts'
import type { Rule } from '../../src/rules/pack.ts'
import { causeIds } from '../../src/rules/schema.gen.ts'
import { rule } from '../helpers/rule.ts'

const about = (kind: FindingKind, rules: readonly Rule[], logs: readonly KnownLog[] = []): readonly string[] =>
  ruleHealth([{ pack: 'test', rules }], logs)
    .filter((finding) => finding.kind === kind)
    .map((finding) => finding.about)

const A = rule('network/dns', 'one went wrong', { examples: { hit: ['one went wrong'] } })
const B = rule('network/reset', 'two went wrong', { examples: { hit: [{ log: 'two went wrong' }] } })

describe('what is found', () => {
  test.each<[FindingKind, readonly Rule[], readonly string[]]>([
    ['dead', [A, B], []],
    ['dead', [A, rule('network/reset', 'never seen')], ['network/reset']],
    ['shadowed', [A, rule('network/reset', 'went wrong')], ['network/reset']],
    ['shadowed', [A, B], []],
    ['overlap', [A, rule('network/reset', 'went wrong')], ['network/reset']],
    ['overlap', [A, rule('network/reset', 'went wrong', { explains: ['network/dns'] })], []],
    ['overlap', [A, rule('network/reset', '', { signals: [{ say: 'went wrong', strength: 'weak' }] })], []],
    ['fires-on-clean', [A, B], []],
    [
      'fires-on-clean',
      [A, rule('none', 'zork said', { id: 'fine', examples: { hit: ['zork said\none went wrong'] } })],
      ['network/dns'],
    ],
    [
      'cycle',
      [
        { ...A, explains: ['network/reset'] },
        { ...B, explains: ['network/*'] },
      ],
      ['network/dns'],
    ],
  ])('%s', (kind, rules, expected) => {
    expect(about(kind, rules)).toEqual(expected)
  })

  test('a verdict on a clean log', () => {
    const clean = { name: 'a.log', cause: 'none', log: 'ok\none went wrong\n' }
    expect(about('fires-on-clean', [A], [clean])).toEqual(['network/dns'])
    expect(about('fires-on-clean', [B], [clean])).toEqual([])
  })

  test('causes without rule, and, where there are logs, causes without log', () => {
    expect(about('no-rule', [A])).toEqual(causeIds.filter((cause) => cause !== 'network/dns'))
    expect(about('no-log', [A])).toEqual([])
    const log = { name: 'a.log', cause: 'network/dns', log: 'one went wrong' }
    expect(about('no-log', [A], [log])).toEqual(causeIds.filter((cause) => cause !== 'network/dns'))
  })
})

test('circles of any length are found, and what leads into one is not part of it', () => {
  const chain = (cause: string, ...explains: readonly string[]): Rule => rule(cause, 'x', { explains })
  const rules = [chain('a/start', 'a/b'), chain('a/b', 'a/c'), chain('a/c', 'a/d'), chain('a/d', 'a/b'), chain('a/e')]
  expect(explainsCycles(rules)).toEqual([['a/b', 'a/c', 'a/d', 'a/b']])
  expect(explainsCycles(rules.slice(0, 3))).toEqual([])
})
