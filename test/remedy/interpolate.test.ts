import { expect, test } from '@jest/globals'
import { interpolate } from '../../src/remedy/interpolate.ts'
import { classify } from '../helpers/classify.ts'
import { rule } from '../helpers/rule.ts'

const VALUES: Readonly<Record<string, string>> = { a: '1', 'env.X': '2', dollar: '$&$1', slot: '{a}' }

test.each([
  ['x {a} y', 'x 1 y'],
  ['{a}{a}', '11'],
  ['{env.X}', '2'],
  ['{a|none}', '1'],
  ['{b|none}', 'none'],
  ['{b|}', ''],
  ['{b|a b/c}', 'a b/c'],
  ['{b}', undefined],
  ['{a} {b}', undefined],
  ['no slots', 'no slots'],
  ['{1} {} { a }', '{1} {} { a }'],
  ['{dollar}', '$&$1'],
  ['${a} ${HOME} {a}', '${a} ${HOME} 1'],
  ['{slot}', '{a}'],
])('%j becomes %j', (template, expected) => {
  expect(interpolate(template, (name) => VALUES[name])).toBe(expected)
})

test.each([
  ['may not write {path}.', 'may not write /a.'],
  ['may not write {path|its cache}.', 'may not write /a.'],
  ['user {who|somebody else} may not.', 'user somebody else may not.'],
  ['user {who} may not.', 'user … may not.'],
])('the explanation %j reads %j', (en, because) => {
  const own = rule('permission/other', 'mkdir {path:path}: denied', { because: { en, zh: en } })
  expect(classify({ rules: [own] }, 'mkdir /a: denied').verdicts[0]?.because).toBe(because)
})
