import { describe, expect, test } from '@jest/globals'
import type { MarkRule, Rule, Strength } from '../../src/rules/pack.ts'
import { causes, classify } from '../helpers/classify.ts'
import { rule } from '../helpers/rule.ts'

const MARKS: readonly MarkRule[] = [
  { mark: 'command', say: '^+ run {cmd:rest}' },
  { mark: 'trouble', say: 'something broke' },
]
const say = (cause: string, strength: Strength, text: string, more: Partial<Rule> = {}): Rule =>
  rule(cause, '', { signals: [{ say: text, strength }], ...more })

const A = 'network/timeout'
const B = 'network/dns'
const C = 'proxy/redirect-loop'

describe('which causes are verdicts, and which comes first', () => {
  test.each<[string, readonly Rule[], readonly string[], readonly string[]]>([
    [
      'decisive before strong',
      [say(A, 'strong', 'fault one'), say(B, 'decisive', 'fault two')],
      ['fault one', 'fault two'],
      [B, A],
    ],
    [
      'of equals, the first in the log',
      [say(A, 'strong', 'fault one'), say(B, 'strong', 'fault two')],
      ['fault two', 'fault one'],
      [B, A],
    ],
    ['fair alone', [say(A, 'fair', 'fault one')], ['fault one'], [A]],
    [
      'fair beside strong is none',
      [say(A, 'fair', 'fault one'), say(B, 'strong', 'fault two')],
      ['fault one', 'fault two'],
      [B],
    ],
    ['weak is none', [say(A, 'weak', 'fault one')], ['fault one'], []],
    [
      'weak beside fair is none',
      [say(A, 'weak', 'fault one'), say(B, 'fair', 'fault two')],
      ['fault one', 'fault two'],
      [B],
    ],
    [
      'the last step before the others',
      [say(A, 'strong', 'fault one'), say(B, 'strong', 'fault two')],
      ['+ run one', 'fault one', '+ run two', 'fault two'],
      [B, A],
    ],
    [
      'a decisive one of an earlier step comes second',
      [say(A, 'decisive', 'fault one'), say(B, 'strong', 'fault two')],
      ['+ run one', 'fault one', '+ run two', 'fault two'],
      [B, A],
    ],
  ])('%s', (_, rules, log, expected) => {
    expect(causes({ rules, marks: MARKS }, ...log)).toEqual(expected)
  })
})

describe('a line proves one cause only', () => {
  test.each<[string, readonly Rule[], readonly string[]]>([
    ['the stronger signal', [say(A, 'strong', 'dial tcp: i/o timeout'), say(B, 'decisive', 'i/o timeout')], [B]],
    [
      'of equals, the one with more literal text',
      [say(A, 'strong', 'i/o timeout'), say(B, 'strong', 'dial tcp: i/o timeout')],
      [B],
    ],
    [
      'holes are no literal text',
      [say(A, 'strong', 'dial {rest}: i/o timeout'), say(B, 'strong', 'dial tcp: i/o timeout')],
      [B],
    ],
    ['a harmless line', [say(A, 'strong', 'i/o timeout'), say('none', 'strong', 'dial tcp: i/o timeout')], []],
    ["another tool's line", [say(A, 'strong', 'i/o timeout'), say('foreign', 'strong', 'dial tcp: i/o timeout')], []],
    [
      'a harmless line, though a cause holds more text',
      [say('none', 'strong', 'i/o timeout'), say(A, 'strong', 'dial tcp: i/o timeout')],
      [],
    ],
    [
      'a cause that is surer than the harmless line',
      [say('none', 'strong', 'dial tcp: i/o timeout'), say(A, 'decisive', 'i/o timeout')],
      [A],
    ],
  ])('%s', (_, rules, expected) => {
    expect(causes({ rules }, 'dial tcp: i/o timeout')).toEqual(expected)
  })

  test('all lines of a joined signal are claimed', () => {
    const joined = rule(A, '', { signals: [{ all: ['first half', 'second half'], strength: 'decisive' }] })
    expect(causes({ rules: [joined, say(B, 'strong', 'second half')] }, 'first half', 'second half')).toEqual([A])
  })

  test('a joined signal whose telling line belongs to another cause claims nothing', () => {
    const joined = rule(A, '', { signals: [{ all: ['first half', 'second half, the longer text'] }] })
    const rules = [joined, say(B, 'decisive', 'first half'), say(C, 'strong', 'second half')]
    expect(causes({ rules }, 'first half', 'second half, the longer text')).toEqual([B, C])
  })

  test("another tool's line comes before the cause that it quotes, if its rule says so", () => {
    const tool = (explains: readonly string[]): Rule => say('foreign', 'strong', 'npm: ', { explains })
    const rules = (explains: readonly string[]): readonly Rule[] => [
      tool(explains),
      say(A, 'strong', 'dial tcp: i/o timeout'),
    ]
    const log = 'npm: dial tcp: i/o timeout'
    expect(causes({ rules: rules([]) }, log)).toEqual([A])
    expect(causes({ rules: rules(['network/*']) }, log)).toEqual([])
  })
})

describe('explains', () => {
  const explainer = (cause: string, text: string, explains: readonly string[], strength: Strength = 'strong'): Rule =>
    say(cause, strength, text, { explains })
  const tree = (rules: readonly Rule[], ...log: readonly string[]): (readonly [string, readonly string[]])[] =>
    classify({ rules, marks: MARKS }, ...log).verdicts.map((v) => [v.cause, v.explains.map((e) => e.cause)])

  test.each<[string, readonly Rule[], readonly (readonly [string, readonly string[]])[]]>([
    ['a cause', [explainer(A, 'fault one', [B]), say(B, 'strong', 'fault two')], [[A, [B]]]],
    ['a family', [explainer(A, 'fault one', ['proxy/*']), say(C, 'strong', 'fault three')], [[A, [C]]]],
    [
      'not another family',
      [explainer(A, 'fault one', ['proxy/*']), say(B, 'strong', 'fault two')],
      [
        [A, []],
        [B, []],
      ],
    ],
    ['a decisive cause', [explainer(A, 'fault one', [B]), say(B, 'decisive', 'fault two')], [[A, [B]]]],
    [
      'one after the other',
      [explainer(A, 'fault one', [B]), explainer(B, 'fault two', [C]), say(C, 'strong', 'fault three')],
      [[A, [B, C]]],
    ],
    [
      'not where it is only plausible',
      [explainer(A, 'fault one', [B], 'fair'), say(B, 'fair', 'fault two')],
      [
        [A, []],
        [B, []],
      ],
    ],
    [
      'of two that explain each other the higher one stays',
      [explainer(A, 'fault one', [B]), explainer(B, 'fault two', [A])],
      [[A, [B]]],
    ],
    [
      'its own family, but not itself',
      [explainer(A, 'fault one', ['network/*']), say(B, 'strong', 'fault two')],
      [[A, [B]]],
    ],
  ])('%s', (_, rules, expected) => {
    expect(tree(rules, 'fault one', 'fault two', 'fault three')).toEqual(expected)
  })

  test('also what shows in a later step', () => {
    const rules = [explainer(A, 'fault one', [B]), say(B, 'strong', 'fault two')]
    expect(tree(rules, '+ run one', 'fault one', '+ run two', 'fault two')).toEqual([[A, [B]]])
  })

  test('what is explained keeps its evidence', () => {
    const [verdict] = classify(
      { rules: [explainer(A, 'fault one', [B]), say(B, 'strong', 'fault two')] },
      'fault two',
      'x',
      'fault one',
    ).verdicts
    expect(verdict?.explains).toMatchObject([{ cause: B, evidence: [{ line: 1, column: 1, text: 'fault two' }] }])
  })
})
