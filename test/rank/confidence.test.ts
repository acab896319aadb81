import { expect, test } from '@jest/globals'
import { createClassifier } from '../../src/index.ts'
import type { Rule, Strength } from '../../src/rules/pack.ts'
import { rule } from '../helpers/rule.ts'

const say = (cause: string, strength: Strength, text: string): Rule =>
  rule(cause, '', { signals: [{ say: text, strength }] })
const RULES = [
  say('network/timeout', 'decisive', 'fault one'),
  say('network/dns', 'strong', 'fault two'),
  say('network/reset', 'fair', 'fault three'),
]
const confidences = (...log: readonly string[]): number[] =>
  createClassifier({ builtIn: false, rules: [{ pack: 'x', rules: RULES }] })
    .classify(log.join('\n'))
    .verdicts.map((verdict) => verdict.confidence)

test('what says more is more probable, and company makes all less probable', () => {
  const [decisive = 0] = confidences('fault one')
  const [strong = 0] = confidences('fault two')
  const [fair = 0] = confidences('fault three')
  const [first = 0, second = 0] = confidences('fault one', 'fault two')
  expect([decisive, strong, fair]).toEqual([decisive, strong, fair].toSorted((a, b) => b - a))
  expect(decisive).toBeLessThanOrEqual(1)
  expect(fair).toBeGreaterThan(0)
  expect(first).toBeLessThan(decisive)
  expect(second).toBeLessThan(first)
})

test('what is below the wanted confidence becomes a hint', () => {
  const options = { builtIn: false, rules: [{ pack: 'x', rules: RULES }] }
  const log = 'fault one\nfault two\n'
  const [first = 0, second = 0] = confidences('fault one', 'fault two')
  const some = createClassifier({ ...options, minConfidence: (first + second) / 2 }).classify(log)
  expect(some.verdicts.map((v) => v.cause)).toEqual(['network/timeout'])
  expect(some.hints.map((h) => h.cause)).toEqual(['network/dns'])
  const none = createClassifier({ ...options, minConfidence: 1 }).classify(log)
  expect(none.status).toBe('unknown')
  expect(none.hints.map((h) => h.cause)).toEqual(['network/timeout', 'network/dns'])
})
