import { describe, expect, test } from '@jest/globals'
import { parsePack, type PackProblem } from '../../src/rules/parse-pack.ts'

const FIVE = `pack: mine
rules:
  - cause: permission/modul-cache
    title: { en: Mine }
    signals:
      - say: '{op:wrod} is denied'
        strenght: strong
    explains: [network/*, timeout]
    because: { en: '{path} is not mine', zh: '不是我的' }
`

const problemsOf = (text: string): readonly PackProblem[] => {
  const parsed = parsePack(text, 'my.yaml')
  return parsed.ok ? [] : parsed.problems
}
const places = (problems: readonly PackProblem[]): string[] =>
  problems.map((p) => `${p.file}:${String(p.line)}:${String(p.column)}`)

describe('a pack with many mistakes', () => {
  const problems = problemsOf(FIVE)

  test.each([
    ['my.yaml:3:12', '"permission/modul-cache" is no cause of taxonomy.yaml'],
    ['my.yaml:4:12', 'the key "zh" is missing'],
    ['my.yaml:6:14', '"{op:wrod}" is no hole: write {name:type} with one of the types word, ident'],
    ['my.yaml:7:19', 'unknown key "strenght"; the keys here are say, all'],
    ['my.yaml:8:27', '"timeout" is neither a cause nor a family/*; did you mean network/timeout'],
    ['my.yaml:9:20', '"{path}" is captured by no signal of the rule'],
  ])('%s: %s', (place, message) => {
    expect(problems.find((p) => p.message.includes(message))).toMatchObject({ file: 'my.yaml' })
    expect(places(problems.filter((p) => p.message.includes(message)))).toEqual([place])
  })

  test('tells nothing else, in the order of the file', () => {
    expect(places(problems)).toEqual([
      'my.yaml:3:12',
      'my.yaml:4:12',
      'my.yaml:6:14',
      'my.yaml:7:19',
      'my.yaml:8:27',
      'my.yaml:9:20',
    ])
  })
})

const RULE = `{ cause: network/timeout, title: { en: T, zh: T }, signals: [{ say: 'i/o timeout' }] }`
const rule = (more: string): string => `pack: x\nrules:\n  - ${RULE.replace(/ \}$/, `, ${more} }`)}\n`

describe('single mistakes', () => {
  test.each([
    ['not an object', '[]', 'must be object, but this is []'],
    ['nothing', '', 'must be object, but this is null'],
    ['no name', 'rules: []', 'the key "pack" is missing'],
    [
      'no signals',
      'pack: x\nrules: [{ cause: network/timeout, title: { en: T, zh: T } }]',
      'the key "signals" is missing',
    ],
    [
      'neither say nor all',
      rule('signals: [{}]').replace(/signals: \[\{ say[^\]]*\], /, ''),
      'either "say" (one line) or "all"',
    ],
    [
      'an unknown strength',
      rule('').replace("timeout' }", "timeout', strength: very }"),
      'write one of decisive, strong, fair, weak',
    ],
    [
      'an unknown risk',
      rule('remedies: [{ do: { en: D, zh: D }, risk: none }]'),
      'write one of safe, caution, dangerous',
    ],
    ['an insecure reference', rule('refs: ["http://x"]'), 'must match pattern "^https://"'],
    [
      'an unknown capture in a command',
      rule('avoid: [{ run: "rm {path}", why: { en: W, zh: W } }]'),
      '"{path}" is captured by no signal',
    ],
    ['a short counter-pattern for the whole log', rule('unless: [abc]'), 'at least 5 bytes'],
    ['a condition without a test', rule('when: [{ fact: os }]'), 'fewer than 2'],
    [
      'two rules of one id',
      `pack: x\nrules:\n  - ${RULE}\n  - ${RULE}\n`,
      'a second rule with the id "network/timeout"',
    ],
    ['a mark of no kind', 'pack: x\nmarks: [{ mark: end, say: the end }]', 'write one of job-failed, job-passed'],
    ['a bad template of a fact', 'pack: x\nfacts: [{ fact: os, say: "{os:wrod} is it" }]', '"{os:wrod}" is no hole'],
    ['a number among explains', rule('explains: [5]'), 'must be string'],
  ])('%s', (_, text, message) => {
    expect(
      problemsOf(text)
        .map((p) => p.message)
        .join('\n'),
    ).toContain(message)
  })
})

describe('YAML', () => {
  test.each([
    ['a syntax error', 'pack: x\nrules: [', 'my.yaml:2:9'],
    ['a tab as indentation', 'pack: x\nrules:\n\t- a', 'my.yaml:3:1'],
    ['a key twice', 'pack: x\npack: y', 'my.yaml:2:1'],
    ['two documents', 'pack: x\n---\npack: y', 'my.yaml:2:1'],
  ])('%s', (_, text, place) => {
    const [first] = problemsOf(text)
    expect(places(first === undefined ? [] : [first])).toEqual([place])
    expect(first?.message).toMatch(/^not valid YAML: ./)
  })

  test('JSON is a pack as well', () => {
    const pack = { pack: 'x', disable: ['network/timeout'] }
    expect(parsePack(JSON.stringify(pack), 'x.json')).toEqual({ ok: true, pack })
  })
})
