import { describe, expect, test } from '@jest/globals'
import { testRules } from '../../src/classify/test-rules.ts'
import { packNames, readPack } from '../helpers/read-pack.ts'

const packs = packNames.flatMap((name) => readPack(name).pack ?? [])
const { failed } = testRules(packs, packs)

describe.each(packs.map((pack) => [pack.pack, pack] as const))('%s', (_, pack) => {
  const rules = pack.rules ?? []
  if (rules.length === 0) {
    test('has no rules, so no examples', () => {
      expect((pack.facts ?? []).length + (pack.marks ?? []).length).toBeGreaterThan(0)
    })
    return
  }

  test.each(rules.map((rule) => rule.id ?? rule.cause))('%s', (id) => {
    const own = failed.filter((example) => example.rule === id)
    expect(own.map(({ kind, index, problem, log }) => `${kind}[${String(index)}]: ${problem}\n${log}`)).toEqual([])
  })
})
