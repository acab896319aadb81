import { expect, test } from '@jest/globals'
import { testRules } from '../../src/classify/test-rules.ts'
import type { Example, Pack, Rule } from '../../src/rules/pack.ts'
import { rule } from '../helpers/rule.ts'

const OTHER = rule('network/dns', 'dial {p:path} is a longer text')
const problems = (own: Rule, hit: readonly Example[], miss: readonly string[] = []): readonly string[] => {
  const pack: Pack = { pack: 'x', rules: [{ ...own, examples: { hit, miss } }, OTHER] }
  return testRules([pack], [pack]).failed.map(({ kind, index, problem }) => `${kind}[${String(index)}] ${problem}`)
}
const OWN = rule('network/timeout', 'dial {p:path} is')

test.each<[string, Rule, readonly Example[], readonly string[], readonly string[]]>([
  ['all well', OWN, ['dial /a is', { log: 'dial /a is', p: '/a' }], ['call /a is'], []],
  ['a hit that does not match', OWN, ['dial /a is', 'call /a is'], [], ['hit[1] no signal of the rule matches']],
  ['another rule wins', OWN, ['dial /a is a longer text'], [], ['hit[0] won by network/dns (strong)']],
  ['a wrong capture', OWN, [{ log: 'dial /a is', p: '/b' }], [], ['hit[0] captures {p} as "/a", not "/b"']],
  [
    'a capture that is not there',
    OWN,
    [{ log: 'dial /a is', q: '/b' }],
    [],
    ['hit[0] captures {q} as undefined, not "/b"'],
  ],
  ['a miss that fires', OWN, [], ['dial /a is'], ['miss[0] the rule fires (strong)']],
  ['a harmless line', { ...OWN, cause: 'none' }, ['dial /a is'], [], []],
  [
    'a harmless line that a surer rule takes',
    { ...OWN, cause: 'none', signals: [{ say: 'dial {p:path} is', strength: 'fair' }] },
    ['dial /a is a longer text'],
    [],
    ['hit[0] network/dns gives a verdict'],
  ],
  ['a harmless line that fires on a miss', { ...OWN, cause: 'none' }, [], ['dial /a is'], ['miss[0] the rule fires']],
])('%s', (_, own, hit, miss, expected) => {
  expect(problems(own, hit, miss)).toEqual(expected)
})

test('a signal too weak for a verdict is told', () => {
  const weak = rule('network/timeout', '', { signals: [{ say: 'dial {p:path} is', strength: 'weak' }] })
  expect(problems(weak, ['dial /a is'])).toEqual([expect.stringContaining('its own signal is weak')])
})

test('examples are counted, those of other packs are not run', () => {
  const own: Pack = { pack: 'x', rules: [{ ...OWN, examples: { hit: ['dial /a is'], miss: ['x'] } }] }
  const other: Pack = { pack: 'y', rules: [{ ...OTHER, examples: { hit: ['wrong'] } }] }
  expect(testRules([own], [own, other])).toEqual({ examples: 2, failed: [] })
})
