import { describe, expect, test } from '@jest/globals'
import { match } from '../helpers/match.ts'

type Row = readonly [template: string, line: string, captures: Readonly<Record<string, string>> | undefined]

describe.each<[string, readonly Row[]]>([
  [
    'names',
    [
      ['see {x:word} here', 'see me here', { x: 'me' }],
      ['see {word} here', 'see me here', { word: 'me' }],
      ['see {rest} here', 'see me here', {}],
      ['see {all:rest} here', 'see a b here', { all: 'a b' }],
      ['a{ws}b', 'a \t b', {}],
    ],
  ],
  [
    'holes of one name hold the same text',
    [
      ['move {x:word} to {x:word} now', 'move a to a now', { x: 'a' }],
      ['move {x:word} to {x:word} now', 'move a to b now', undefined],
      ['{x:word} is not {x:word}.', 'y: a is not a.', { x: 'a' }],
      ['{x:word} is not {x:word}.', 'a is not b.', undefined],
    ],
  ],
  [
    'word borders',
    [
      ['link failed', 'link failed', {}],
      ['link failed', 'unlink failed', undefined],
      ['link failed', 'unlink failed, then link failed', {}],
      ['killed', 'killed-by', {}],
      ['killed', 'killedall', undefined],
      ['(killed)', 'x(killed)y', {}],
      ['{P|p}ermission denied', 'xpermission denied', undefined],
    ],
  ],
  [
    'start and end',
    [
      ['^go: x', 'go: x', {}],
      ['^go: x', ' go: x', undefined],
      ['go: x$', 'say go: x', {}],
      ['go: x$', 'go: x  ', {}],
      ['go: x$', 'go: x y', undefined],
      ['^{x:word}: no$', 'a: no', { x: 'a' }],
      ['^{x:word}: no$', 'b a: no', undefined],
      ['status {n:int}$', 'exit status 1', { n: '1' }],
      ['status {n:int}$', 'exit status 1 x', undefined],
      ['status {n:int}$', 'exit status 1 ', { n: '1' }],
      [String.raw`\^x costs 5\$`, 'it ^x costs 5$', {}],
    ],
  ],
  [
    'choices',
    [
      ['{P|p}ermission', 'permission', {}],
      ['{P|p}ermission', 'Permission', {}],
      ['{P|p}ermission', 'Xermission', undefined],
      ['failed{:|} no', 'failed: no', {}],
      ['failed{:|} no', 'failed no', {}],
      ['failed{:|} no', 'failed; no', undefined],
      ['{x:word} {was|is} here', 'a is here', { x: 'a' }],
      ['{error|warning}: no such', 'warning: error: no such', {}],
    ],
  ],
  [
    'braces and tabs',
    [
      ['a {{x} b', 'a {x} b', {}],
      [String.raw`a\tb`, 'a\tb', {}],
      [String.raw`a\tb`, 'a b', undefined],
    ],
  ],
  ['case counts', [['Denied', 'denied', undefined]]],
])('%s', (_, rows) => {
  test.each(rows)('%j on %j', (template, line, captures) => {
    expect(match(template, line)?.captures).toEqual(captures)
  })
})

test('a label is a second start of the line', () => {
  const line = '##[error]go: x'
  expect(match('^go: x', line, 9)).toMatchObject({ start: 9, end: 14 })
  expect(match('^##[error]go', line, 9)).toMatchObject({ start: 0 })
  expect(match('^o: x', line, 9)).toBeUndefined()
})

test('start and end are those of the match', () => {
  expect(match('{x:word} is {y:word}', 'so a is bc.')).toEqual({ start: 3, end: 10, captures: { x: 'a', y: 'bc' } })
})
