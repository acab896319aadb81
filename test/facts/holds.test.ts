import { expect, test } from '@jest/globals'
import { holds } from '../../src/facts/holds.ts'
import type { Condition } from '../../src/rules/pack.ts'

const FACTS = { os: 'linux', goVersion: '1.21.5', go: 'go1.9rc1', empty: '' }

test.each<[Condition, boolean]>([
  [{ fact: 'os', is: 'linux' }, true],
  [{ fact: 'os', is: ['darwin', 'linux'] }, true],
  [{ fact: 'os', is: 'darwin' }, false],
  [{ fact: 'ci', is: 'gitlab' }, false],
  [{ fact: 'os', not: 'linux' }, false],
  [{ fact: 'os', not: ['darwin', 'windows'] }, true],
  [{ fact: 'ci', not: 'gitlab' }, true],
  [{ fact: 'os', known: true }, true],
  [{ fact: 'os', known: false }, false],
  [{ fact: 'ci', known: false }, true],
  [{ fact: 'empty', known: true }, false],
  [{ fact: 'toString', known: false }, true],
  [{ fact: 'goVersion', below: '1.22' }, true],
  [{ fact: 'goVersion', below: '1.21' }, false],
  [{ fact: 'goVersion', below: '1.21.5' }, false],
  [{ fact: 'goVersion', below: '1.100' }, true],
  [{ fact: 'goVersion', from: '1.21' }, true],
  [{ fact: 'goVersion', from: '1.21.5' }, true],
  [{ fact: 'goVersion', from: '1.21.6' }, false],
  [{ fact: 'go', below: '1.10' }, true],
  [{ fact: 'ci', below: '9' }, false],
  [{ fact: 'ci', from: '0' }, false],
  [{ fact: 'goVersion', from: '1.20', below: '1.22' }, true],
  [{ fact: 'goVersion', from: '1.20', below: '1.21' }, false],
])('%j is %s', (condition, expected) => {
  expect(holds([condition], FACTS)).toBe(expected)
})

test('all conditions must hold, and none always do', () => {
  const [yes, no] = [
    { fact: 'os', is: 'linux' },
    { fact: 'os', is: 'darwin' },
  ]
  expect([[yes, yes], [yes, no], [], undefined].map((when) => holds(when, FACTS))).toEqual([true, false, true, true])
})
