import { describe, expect, test } from '@jest/globals'
import { match } from '../helpers/match.ts'
import { sightings } from '../helpers/sightings.ts'

const MB = 1 << 20
const HOLES = 'a {a:rest} b {b:rest} c {c:rest} d {d:rest} the end'

// What would take a backtracking matcher longer than the age of the universe comes back at all.
describe('lines that make a naive matcher try everything', () => {
  test.each([
    ['many holes', HOLES, 'a b c d '.repeat(MB / 8)],
    ['a repeated start', 'aaaaa{x:word}aaaaab', 'a'.repeat(MB)],
    ['one hole many times', '{x:word} {x:word} {x:word} {x:word} nowhere', 'a '.repeat(MB / 2)],
    ['choices', '{a|}{a|}{a|}{a|}{a|}{a|}{a|}{a|}{a|}{a|} nowhere', 'a'.repeat(MB)],
    ['quotes', '{q:quoted}: {p:quoted}: nowhere', '"": '.repeat(MB / 4)],
    ['blanks in a path', '{p:path}: nowhere', `/${' /x'.repeat(MB / 4)}`],
  ])('%s', (_, template, line) => {
    expect(match(template, line)).toBeUndefined()
    expect(sightings(`${line}\n`, template)).toEqual([])
  })
})

test('what comes after much that nearly matched is still found', () => {
  expect(match('{go: |}module is gone', `${'x'.repeat(500)} module is gone`)).toMatchObject({ start: 501 })
  expect(match('go: {w:word} is gone', `${'go: '.repeat(100)}go: it is gone`)?.captures).toEqual({ w: 'it' })
})
