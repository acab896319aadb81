import { describe, expect, test } from '@jest/globals'
import { createClassifier, GofaultError, type Pack } from '../../src/index.ts'
import { rule } from '../helpers/rule.ts'
import { utf16 } from '../helpers/utf16.ts'

const PACK: Pack = {
  pack: 'test',
  rules: [
    rule('permission/module-cache', '{op:word} {path:module-cache}: permission denied', {
      because: { en: 'go may not {op} {path}.', zh: 'go 无权访问 {path}。' },
      refs: ['https://go.dev/ref/mod'],
    }),
  ],
}
const LINE = 'mkdir /go/pkg/mod: permission denied'
const classifier = createClassifier({ builtIn: false, rules: [PACK] })

test('the whole object', () => {
  const { fingerprint = '', confidence = 0 } = classifier.classify(`ok\n  ${LINE}\n`).verdicts[0] ?? {}
  expect(classifier.classify(`ok\n  ${LINE}\n`, { source: 'a.log' })).toEqual({
    schemaVersion: 1,
    source: 'a.log',
    status: 'known',
    verdicts: [
      {
        cause: 'permission/module-cache',
        family: 'permission',
        title: 'T permission/module-cache',
        confidence,
        evidence: [{ line: 2, column: 3, text: `  ${LINE}`, captures: { op: 'mkdir', path: '/go/pkg/mod' } }],
        explains: [],
        because: 'go may not mkdir /go/pkg/mod.',
        remedies: [],
        avoid: [],
        refs: ['https://go.dev/ref/mod'],
        fingerprint,
      },
    ],
    hints: [],
    facts: {},
    lines: 2,
    bytes: 42,
  })
})

test('results are plain JSON', () => {
  const result = classifier.classify(LINE)
  expect(JSON.parse(JSON.stringify(result))).toEqual(result)
})

describe('bytes and text give the same answer', () => {
  const text = `错误 😀\n${LINE}\n`
  const { lines, verdicts } = classifier.classify(text)
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-16', utf16(`\uFEFF${text}`, 'le')],
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['lone CR', text.replaceAll('\n', '\r')],
  ])('%s', (_, log) => {
    expect(classifier.classify(log)).toMatchObject({ lines, verdicts })
  })
})

test.each([
  ['a string', '错\n', 4],
  ['bytes', Buffer.from('错\n'), 4],
  ['UTF-16', utf16('\uFEFF错\n', 'le'), 6],
])('bytes are those of %s', (_, log, bytes) => {
  expect(classifier.classify(log).bytes).toBe(bytes)
})

test('texts in Chinese', () => {
  const [verdict] = createClassifier({ builtIn: false, rules: [PACK], lang: 'zh' }).classify(LINE).verdicts
  expect(verdict).toMatchObject({ title: '题 permission/module-cache', because: 'go 无权访问 /go/pkg/mod。' })
})

test('no state between calls', () => {
  const first = classifier.classify(LINE)
  classifier.classify('x')
  expect(classifier.classify(LINE)).toEqual(first)
})

test.each<unknown>([undefined, null, 5, {}, []])('%j is no log', (log) => {
  expect(() => classifier.classify(log as string)).toThrow(GofaultError)
})

test('a pack that cannot be compiled', () => {
  const broken: Pack = { pack: 'x', rules: [rule('network/dns', 'no such {thing}')] }
  expect(() => createClassifier({ rules: [broken] })).toThrow(GofaultError)
  expect(() => createClassifier({ rules: [broken] })).toThrow('"{thing}" is no hole')
})

test('the built-in packs know a thing or two', () => {
  const [verdict] = createClassifier().classify(`go: could not create module cache: ${LINE}\n`).verdicts
  expect(verdict?.cause).toBe('permission/module-cache')
})

test('evidence is bounded, and each line stands there once', () => {
  const log = Array.from({ length: 500 }, () => LINE).join('\n')
  const lines = classifier.classify(log).verdicts[0]?.evidence.map((e) => e.line) ?? []
  expect(new Set(lines).size).toBe(lines.length)
  expect(lines.length).toBeLessThanOrEqual(5)
  expect(lines[0]).toBe(1)
})
