import { describe, expect, test } from '@jest/globals'
import type { MarkRule } from '../../src/rules/pack.ts'
import { classify } from '../helpers/classify.ts'
import { rule } from '../helpers/rule.ts'

const MARKS: readonly MarkRule[] = [
  { mark: 'job-failed', say: 'Job failed' },
  { mark: 'job-passed', say: 'Job succeeded' },
  { mark: 'step-failed', say: ['exit status 1', '--- FAIL: {name:token} ('] },
  { mark: 'step-passed', say: ['Step done', '--- PASS: {name:token} ('] },
  { mark: 'test-start', say: '=== RUN   {name:token}' },
  { mark: 'command', say: '$ go build' },
  { mark: 'trouble', say: 'something broke' },
]
const RULES = [
  rule('network/timeout', 'i/o timeout'),
  rule('foreign', 'npm ERR!', { id: 'foreign/npm' }),
  rule('none', 'harmless: something broke', { id: 'none/x' }),
]
const SLOW = 'dial tcp: i/o timeout'
const FACTS = [{ say: 'Running on CI', set: { ci: 'gitlab' } }]
const status = (...log: readonly string[]): string =>
  classify({ rules: RULES, marks: MARKS, facts: FACTS }, ...log).status

describe('what went well in the end is no cause', () => {
  test.each<[string, readonly string[], string]>([
    ['a failure at the end', [SLOW], 'known'],
    ['the job failed', [SLOW, 'Job failed'], 'known'],
    ['the job went well', [SLOW, 'Job succeeded'], 'clean'],
    ['it was tried again with success', [SLOW, 'Step done'], 'clean'],
    ['tried again without success', ['Step done', SLOW, 'exit status 1'], 'known'],
    ['a step went well before it', ['Step done', SLOW], 'known'],
    ['a step went well after it, then one failed', [SLOW, 'Step done', 'exit status 1'], 'known'],
    ['the job went well after a failed step', [SLOW, 'exit status 1', 'Job succeeded'], 'clean'],
    ['an earlier job went well', ['Job succeeded', SLOW, 'Job failed'], 'known'],
  ])('%s', (_, log, expected) => {
    expect(status(...log)).toBe(expected)
  })
})

describe('a CI system stops at the first step that fails, a person at a prompt goes on', () => {
  const again = ['$ go build', SLOW, '$ go build', 'Step done']
  const within = ['$ go build', SLOW, 'Step done']
  test.each<[string, readonly string[], string]>([
    ['a later step went well, at a prompt', again, 'known'],
    ['a later step went well, on CI', ['Running on CI', ...again], 'clean'],
    ['the same step went well, at a prompt', within, 'clean'],
    ['the same step went well, on CI', ['Running on CI', ...within], 'clean'],
  ])('%s', (_, log, expected) => {
    expect(status(...log)).toBe(expected)
  })
})

describe('the output of tests', () => {
  const [run, pass, fail] = ['=== RUN   TestA', '--- PASS: TestA (0.01s)', '--- FAIL: TestA (0.01s)']
  test.each<[string, readonly string[], string]>([
    ['of one that passed', [run, SLOW, pass, 'exit status 1'], 'unknown'],
    ['of one that failed', [run, SLOW, fail, 'exit status 1'], 'known'],
    ['of one that never ended', [run, SLOW, 'exit status 1'], 'known'],
    ['after one that passed', [run, pass, SLOW, 'exit status 1'], 'known'],
    ['before one that passed', [SLOW, run, pass, 'exit status 1'], 'known'],
    [
      'of one that failed beside one that passed',
      [run, '=== RUN   TestB', SLOW, '--- PASS: TestB (0.1s)', fail],
      'known',
    ],
    [
      'of a passed one inside a failed one, ended',
      ['=== RUN   TestB', '--- FAIL: TestB (0s)', run, SLOW, pass, 'exit status 1'],
      'unknown',
    ],
    ['run twice, failed then passed', [run, 'x', fail, run, SLOW, pass, 'exit status 1'], 'unknown'],
  ])('%s', (_, log, expected) => {
    expect(status(...log)).toBe(expected)
  })
})

describe('status', () => {
  test.each<[string, readonly string[], string]>([
    ['nothing but blanks', ['  ', '\t'], 'empty'],
    ['nothing failed', ['all is well'], 'clean'],
    ['trouble that no rule knows', ['something broke'], 'unknown'],
    ['trouble, and then all went well', ['something broke', 'Step done'], 'clean'],
    ['harmless trouble', ['harmless: something broke'], 'clean'],
    ['a failed step that no rule knows', ['exit status 1'], 'unknown'],
    ['another tool', ['npm ERR!'], 'unknown'],
    ['another tool after a cause', ['$ go build', SLOW, '$ go build', 'npm ERR!'], 'unknown'],
    [
      'another tool after a cause whose step failed',
      ['$ go build', SLOW, 'exit status 1', '$ go build', 'npm ERR!'],
      'known',
    ],
    ['another tool before a cause', ['$ go build', 'npm ERR!', '$ go build', SLOW], 'known'],
    ['another tool in the step of a cause', ['$ go build', SLOW, 'npm ERR!'], 'known'],
  ])('%s', (_, log, expected) => {
    expect(status(...log)).toBe(expected)
  })
})

test('hints of an unknown failure are the last lines that look like it', () => {
  const log = Array.from({ length: 9 }, (_, i) => `something broke ${String(i)}`)
  const { hints } = classify({ marks: MARKS }, ...log)
  expect(hints.map((hint) => hint.evidence[0]?.line)).toEqual([5, 6, 7, 8, 9])
})

test('another tool becomes a hint without a cause', () => {
  const { hints } = classify({ rules: RULES }, 'npm ERR!')
  expect(hints).toMatchObject([{ title: 'T foreign', evidence: [{ line: 1 }] }])
  expect(hints[0]).not.toHaveProperty('cause')
})
