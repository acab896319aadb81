import { expect, test } from '@jest/globals'
import { Tally } from '../../src/report/tally.ts'
import { result, VERDICT } from '../helpers/result.ts'

const of = (source: string, cause: string): ReturnType<typeof result> =>
  result({ source, verdicts: [{ ...VERDICT, cause, family: cause.slice(0, cause.indexOf('/')) }, VERDICT] })

const tally = new Tally()
for (const one of [
  of('1', 'a/x'),
  of('2', 'b/y'),
  of('3', 'b/z'),
  of('4', 'b/y'),
  result({ status: 'clean', verdicts: [] }),
])
  tally.add(one)

test('counts logs and statuses', () => {
  expect([tally.logs, tally.count('known'), tally.count('clean'), tally.count('empty')]).toEqual([5, 4, 1, 0])
})

test('counts first causes, the most frequent first, with the first example', () => {
  expect(tally.causes().map(({ cause, count, example }) => [cause, count, example.source])).toEqual([
    ['b/y', 2, '2'],
    ['a/x', 1, '1'],
    ['b/z', 1, '3'],
  ])
})

test('counts families', () => {
  expect(tally.families()).toEqual([
    ['b', 3],
    ['a', 1],
  ])
})
