import { expect, test } from '@jest/globals'
import { fingerprint } from '../../src/classify/fingerprint.ts'
import { classify } from '../helpers/classify.ts'
import { rule } from '../helpers/rule.ts'

const RULES = [rule('module/unknown-version', '{module:module} is not at {path:path} now')]
const of = (line: string): string | undefined => classify({ rules: RULES }, 'x', line).verdicts[0]?.fingerprint

test('16 hexadecimal digits', () => {
  expect(of('a.b/c is not at /x now')).toMatch(/^[0-9a-f]{16}$/)
})

test('equal wherever the same thing failed', () => {
  expect(of('2024-05-01T10:00:00Z a.b/c is not at /other/path now')).toBe(of('a.b/c is not at /x now'))
})

test('different for another module', () => {
  expect(of('a.b/d is not at /x now')).not.toBe(of('a.b/c is not at /x now'))
})

test.each([
  ['cause', fingerprint('b', 't', {})],
  ['template', fingerprint('a', 'u', {})],
  ['module', fingerprint('a', 't', { module: 'm' })],
])('the %s counts', (_, other) => {
  expect(other).not.toBe(fingerprint('a', 't', {}))
})
