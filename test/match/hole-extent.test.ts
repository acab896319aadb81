import { describe, expect, test } from '@jest/globals'
import { match } from '../helpers/match.ts'

type Row = readonly [template: string, line: string, captures: Readonly<Record<string, string>> | undefined]

describe('a hole in front reaches to the left as far as its type goes', () => {
  test.each<Row>([
    ['{op:word} {p:path}: denied', 'go: mkdir /a/b: denied', { op: 'mkdir', p: '/a/b' }],
    ['{p:path}: denied', 'go: mkdir /a/b: denied', { p: '/a/b' }],
    ['{p:path}: denied', 'mkdir /home/my user/go: denied', { p: '/home/my user/go' }],
    ["{p:path}': denied", "cannot open '/a b/c': denied", { p: '/a b/c' }],
    ['{p:path}: denied', 'copy /a /b c: denied', { p: '/b c' }],
    ['{p:path}: denied', 'mkdir C:\\Users\\A B\\go: denied', { p: 'C:\\Users\\A B\\go' }],
    ['{p:path}: denied', 'mkdir C:/go: denied', { p: 'C:/go' }],
    ['{p:path}: denied', 'open sub/dir: denied', { p: 'sub/dir' }],
    ['{p:path}: denied', 'open ./sub dir: denied', { p: './sub dir' }],
    ['{q:quoted}: denied', 'open "a b": denied', { q: '"a b"' }],
    ['{u:url}: denied', 'Get "x": https://h/y: denied', { u: 'https://h/y' }],
    ['{m:module}@v1 failed', 'go: github.com/a/b@v1 failed', { m: 'github.com/a/b' }],
    ['{int} errors found', 'x: 12 errors found', { int: '12' }],
    ['{int} errors found', 'no errors found', undefined],
  ])('%j on %j', (template, line, captures) => {
    expect(match(template, line)?.captures).toEqual(captures)
  })
})

describe('a hole at the end stops before a blank and before closing punctuation', () => {
  test.each<Row>([
    ['denied: {p:path}', 'denied: /a/b, sorry', { p: '/a/b' }],
    ['denied: {p:path}', 'denied: /a/b.', { p: '/a/b' }],
    ['denied: {p:path}', 'denied: (/a/b)', undefined],
    ['denied: ({p:path}', 'denied: (/a/b)', { p: '/a/b' }],
    ['denied: {u:url}', 'denied: https://h/x.', { u: 'https://h/x' }],
    ['denied: {h:host}', 'denied: go.dev.', { h: 'go.dev' }],
    ['denied: {n:int}', 'denied: 12 or so', { n: '12' }],
    ['denied: {q:quoted}', 'denied: "a b" c', { q: '"a b"' }],
    ['denied: {r:rest}', 'denied: a b, c.', { r: 'a b, c.' }],
    ['denied: {p:path}$', 'denied: /a b/c', { p: '/a b/c' }],
    ['denied: {w:word}', 'denied: ', undefined],
  ])('%j on %j', (template, line, captures) => {
    expect(match(template, line)?.captures).toEqual(captures)
  })
})

describe('a hole between texts ends at the first place where the rest fits', () => {
  test.each<Row>([
    ['open {p:path}: {e:word}', 'open C:\\a b\\c: x', { p: 'C:\\a b\\c', e: 'x' }],
    [
      'Get {q:quoted}: dial {a:addr}: no',
      'Get "https://h/a": dial [::1]:443: no',
      { q: '"https://h/a"', a: '[::1]:443' },
    ],
    ['from {v:version} to {w:version} now', 'from v1.2.3 to latest now', { v: 'v1.2.3', w: 'latest' }],
    ['a {x:rest}, b {y:rest}, c', 'a 1, b 2, b 3, c', { x: '1', y: '2, b 3' }],
    ['{x:word}{ws}{y:word} is up', 'a\t b is up', { x: 'a', y: 'b' }],
  ])('%j on %j', (template, line, captures) => {
    expect(match(template, line)?.captures).toEqual(captures)
  })
})
