import { expect, test } from '@jest/globals'
import { createClassifier, type Pack } from '../../src/index.ts'
import { compilePacks } from '../../src/rules/rule-set.ts'
import { rule } from '../helpers/rule.ts'

const FIRST: Pack = {
  pack: 'first',
  rules: [rule('network/dns', 'no such host'), rule('network/timeout', 'i/o timeout', { id: 'slow' })],
}

const said = (...packs: readonly Pack[]): (readonly [string, string])[] =>
  createClassifier({ builtIn: false, rules: packs })
    .classify('no such host\ni/o timeout\n')
    .verdicts.map(({ cause, title }) => [cause, title])

test('packs add up', () => {
  const second: Pack = { pack: 'second', rules: [rule('network/refused', 'such host')] }
  expect(compilePacks([FIRST, second]).rules.map(({ id }) => id)).toEqual(['network/dns', 'slow', 'network/refused'])
})

test.each<[string, Pack, readonly (readonly [string, string])[]]>([
  [
    'a later rule takes the place of one with its id',
    { pack: 'x', rules: [rule('network/dns', 'such host', { title: { en: 'Mine', zh: '我的' } })] },
    [
      ['network/dns', 'Mine'],
      ['network/timeout', 'T network/timeout'],
    ],
  ],
  [
    'also of an id that is no cause',
    { pack: 'x', rules: [rule('network/refused', 'i/o timeout', { id: 'slow' })] },
    [
      ['network/dns', 'T network/dns'],
      ['network/refused', 'T network/refused'],
    ],
  ],
  ['disable removes by id', { pack: 'x', disable: ['slow'] }, [['network/dns', 'T network/dns']]],
  [
    'disable knows ids, not causes',
    { pack: 'x', disable: ['network/timeout'] },
    [
      ['network/dns', 'T network/dns'],
      ['network/timeout', 'T network/timeout'],
    ],
  ],
  [
    'a pack may disable a rule and bring its own',
    { pack: 'x', disable: ['slow'], rules: [rule('network/reset', 'i/o timeout', { id: 'slow' })] },
    [
      ['network/dns', 'T network/dns'],
      ['network/reset', 'T network/reset'],
    ],
  ],
])('%s', (_, pack, verdicts) => {
  expect(said(FIRST, pack)).toEqual(verdicts)
})

test('disable counts for earlier packs only', () => {
  expect(said({ pack: 'x', disable: ['slow', 'network/dns'] }, FIRST)).toHaveLength(2)
})

test('templates are kept once each', () => {
  const twice: Pack = {
    pack: 'x',
    rules: [rule('network/dns', 'needle', { id: 'a' }), rule('network/dns', 'needle', { id: 'b' })],
  }
  expect(compilePacks([twice]).templates).toHaveLength(1)
})
