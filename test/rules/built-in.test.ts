import { describe, expect, test } from '@jest/globals'
import { explainsCycles } from '../../src/classify/explains-cycles.ts'
import { builtInPacks } from '../../src/rules/packs.gen.ts'
import { causeIds, packSchema } from '../../src/rules/schema.gen.ts'
import { packNames, readPack, readRules } from '../helpers/read-pack.ts'

test.each(packNames)('rules/%s has no problem', (name) => {
  expect(readPack(name).problems.map((p) => `${p.file}:${String(p.line)}:${String(p.column)}: ${p.message}`)).toEqual(
    [],
  )
})

const rules = packNames.flatMap((name) => readPack(name).pack?.rules ?? [])

test('an id stands for one rule', () => {
  const ids = rules.map((rule) => rule.id ?? rule.cause)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

test('every cause of the taxonomy has a rule', () => {
  const known = new Set(rules.map((rule) => rule.cause))
  expect(causeIds.filter((cause) => !known.has(cause))).toEqual([])
})

test('no causes explain each other, at once or in a circle', () => {
  expect(explainsCycles(rules)).toEqual([])
})

test('every rule has an explanation, a remedy and an example', () => {
  const own = rules.filter((rule) => rule.cause.includes('/'))
  expect(own.filter((r) => r.because === undefined).map((r) => r.id ?? r.cause)).toEqual([])
  expect(own.filter((r) => (r.remedies ?? []).length === 0).map((r) => r.id ?? r.cause)).toEqual([])
  expect(rules.filter((r) => (r.examples?.hit ?? []).length === 0).map((r) => r.id ?? r.cause)).toEqual([])
})

describe('what was generated is up to date', () => {
  test('packs, without their examples', () => {
    const written = packNames.map((name) => readPack(name).pack?.pack)
    expect(builtInPacks().map((pack) => pack.pack)).toEqual(written)
    const ids = builtInPacks().flatMap((pack) => (pack.rules ?? []).map((rule) => rule.id ?? rule.cause))
    expect(ids).toEqual(rules.map((rule) => rule.id ?? rule.cause))
    expect(
      builtInPacks()
        .flatMap((pack) => pack.rules ?? [])
        .filter((rule) => rule.examples !== undefined),
    ).toEqual([])
  })

  test('the schema', () => {
    expect(packSchema).toEqual(JSON.parse(readRules('schema.json')))
  })
})
