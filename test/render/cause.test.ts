import { expect, test } from '@jest/globals'
import { renderCause } from '../../src/render/cause.ts'
import { rule } from '../helpers/rule.ts'

const RULE = rule('permission/module-cache', '', {
  signals: [{ say: ['first wording', 'second {x:word}'] }, { all: ['part one', 'part two'] }],
  because: { en: 'go may not write {path} of {who|somebody}.', zh: '无权写入 {path}。' },
  explains: ['network/*'],
  remedies: [{ do: { en: 'Do it.', zh: '做。' }, run: 'ls {path}', risk: 'dangerous', verify: 'go env' }],
  avoid: [{ run: 'chmod 777 {path}', why: { en: 'No.', zh: '不。' } }],
  refs: ['https://go.dev'],
})

test.each([
  'permission/module-cache  T permission/module-cache',
  'go may not write <path> of <who>.',
  'first wording',
  'second {x:word}',
  'part two',
  'network/*',
  '1. Do it. ',
  'dangerous',
  '$ ls <path>',
  'go env',
  'chmod 777 <path>',
  'No.',
  'https://go.dev',
])('says %j', (text) => {
  expect(renderCause(RULE)).toContain(text)
})

test('in Chinese', () => {
  expect(renderCause(RULE, { lang: 'zh' })).toContain('无权写入 <path>。')
})

test('a bare rule has no empty sections', () => {
  expect(renderCause(rule('network/dns', 'no such host'))).toBe(
    'network/dns  T network/dns\n\n  Seen as\n    no such host\n',
  )
})
