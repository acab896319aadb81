import { expect, test } from '@jest/globals'
import { createMatcher } from '../../src/match/matcher.ts'
import { parseTemplate } from '../../src/rules/template.ts'
import { sightings } from '../helpers/sightings.ts'

const DENIED = '{op:word} {p:path}: permission denied'

test.each([
  ['plain', 'mkdir /a: permission denied'],
  ['colours around', '\x1b[31mmkdir /a: permission denied\x1b[0m'],
  ['colours inside a word', 'mkdir /a: per\x1b[31mmission\x1b[0m denied'],
  ['a JSON record', JSON.stringify({ Output: 'mkdir /a: permission denied\n' })],
  ['a JSON record with an escaped letter', String.raw`{"log":"mkdir \/a: permi\u0073sion denied\n"}`],
  ['a JSON record with colours inside', JSON.stringify({ Output: 'mkdir /a: per\x1b[31mmission denied' })],
  ['a frame', '#12 3.456 mkdir /a: permission denied'],
  ['a label', '##[error]mkdir /a: permission denied'],
  ['invalid bytes elsewhere', 'mkdir /a: permission denied \xff'],
])('%s', (_, log) => {
  const [first, ...others] = sightings(`ok\n${log}\nok\n`, DENIED)
  expect(first).toMatchObject({ template: 0, line: 2, captures: { op: 'mkdir', p: '/a' } })
  expect(others).toEqual([])
})

test('columns are those of the raw line', () => {
  const log = '2024-05-01T10:00:00Z \x1b[31mmkdir /a: per\x1b[0mmission denied'
  expect(sightings(log, DENIED)[0]).toMatchObject({
    column: log.indexOf('mkdir') + 1,
    text: 'mkdir /a: permission denied',
  })
})

test('templates with one literal are all tried', () => {
  const found = sightings('exit status 1\n', 'exit status {a:int}', '^exit status {b:int}$', 'exit status {c:int} x')
  expect(found.map(({ captures }) => captures)).toEqual([{ a: '1' }, { b: '1' }])
})

test('sightings of a template come in the order of the log, coloured or not', () => {
  const log = '\x1b[1mneedle 1\nneedle 2\n\x1b[1mneedle 3\n'
  expect(sightings(log, 'needle {n:int}').map(({ line }) => line)).toEqual([1, 2, 3])
})

test.each([
  ['', 0],
  ['a', 1],
  ['a\n', 1],
  ['a\nb', 2],
  ['\n\n', 2],
])('lines of %j', (log, lines) => {
  expect(createMatcher([parseTemplate('needle')])(Buffer.from(log)).lines).toBe(lines)
})

test('a matcher keeps nothing from log to log', () => {
  const match = createMatcher([parseTemplate('needle')])
  expect(match(Buffer.from('needle')).byTemplate.size).toBe(1)
  expect(match(Buffer.from('x')).byTemplate.size).toBe(0)
})
