import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createClassifier } from '../../src/index.ts'
import type { Pack } from '../../src/rules/pack.ts'
import { parsePack } from '../../src/rules/parse-pack.ts'

test('a bomb of aliases is refused', () => {
  const levels = Array.from(
    { length: 9 },
    (_, i) => `l${String(i + 1)}: &l${String(i + 1)} [${Array.from({ length: 9 }, () => `*l${String(i)}`).join(', ')}]`,
  )
  const parsed = parsePack(`l0: &l0 [x, x]\n${levels.join('\n')}\n`, 'bomb.yaml')
  expect(parsed).toMatchObject({ ok: false, problems: [{ file: 'bomb.yaml', line: 1, column: 1 }] })
  expect(JSON.stringify(parsed)).toContain('not usable')
})

test('some aliases are welcome', () => {
  const parsed = parsePack('pack: x\nfacts:\n  - &a { fact: os, say: needle one }\n  - *a\n', 'x.yaml')
  expect(parsed).toMatchObject({ ok: true, pack: { facts: [{ fact: 'os' }, { fact: 'os' }] } })
})

test('nesting without end is a problem of the pack, not a crash', () => {
  expect(parsePack(`pack: ${'['.repeat(20_000)}`, 'deep.yaml')).toMatchObject({ ok: false })
})

describe('__proto__', () => {
  test.each([
    ['in a pack', '{"pack": "x", "__proto__": {"polluted": true}}'],
    ['in a rule', '{"pack": "x", "rules": [{"__proto__": {"polluted": true}}]}'],
    ['in constants', '{"pack": "x", "facts": [{"say": "needle one", "set": {"__proto__": "polluted"}}]}'],
  ])('%s changes no prototype', (_, text) => {
    const parsed = parsePack(text, 'x.json')
    if (parsed.ok) createClassifier({ builtIn: false, rules: [parsed.pack] }).classify('needle one')
    expect(Object.keys(Object.prototype)).toEqual([])
    expect({}).not.toHaveProperty('polluted')
  })

  test('names of Object.prototype are plain names', () => {
    const pack: Pack = {
      pack: 'x',
      facts: [{ fact: 'constructor', say: 'needle {value:word}' }],
      rules: [
        {
          cause: 'network/timeout',
          id: 'toString',
          title: { en: 'T', zh: 'T' },
          because: { en: '{valueOf|nothing} {constructor}', zh: '' },
          signals: [{ say: 'thread {constructor:word} is lost' }],
        },
      ],
    }
    const result = createClassifier({ builtIn: false, rules: [pack] }).classify('needle a\nthread b is lost')
    expect(result.facts).toEqual({ constructor: 'a' })
    expect(result.verdicts[0]).toMatchObject({ because: 'nothing b', evidence: [{ captures: { constructor: 'b' } }] })
  })
})

const GOOD = {
  pack: 'x',
  disable: ['a'],
  facts: [{ fact: 'os', say: ['needle {value:word}'], set: { a: 'b' } }],
  marks: [{ mark: 'command', say: 'needle', unless: ['x'] }],
  rules: [
    {
      cause: 'network/timeout',
      id: 'x',
      title: { en: 'T', zh: 'T' },
      because: { en: '{op}', zh: '{op}' },
      signals: [
        { say: 'needle {op:word}', set: { a: 'b' }, unless: ['x'], when: [{ fact: 'os', is: 'linux' }] },
        { all: ['needle one', 'needle two'], within: 3, unless: [{ say: 'needle', within: 1 }] },
      ],
      explains: ['network/dns'],
      remedies: [{ do: { en: 'D', zh: 'D' }, run: 'x {op}', on: ['linux'], risk: 'safe', verify: 'y' }],
      avoid: [{ run: 'x', why: { en: 'W', zh: 'W' } }],
      refs: ['https://go.dev'],
      examples: { hit: ['needle x'], miss: ['x'] },
    },
  ],
}

/** Every path to a value of an object. */
const paths = (value: unknown): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[key], ...paths(inner).map((path) => [key, ...path])])
    : []

test('whatever stands in a pack, its problems are told and nothing is thrown', () => {
  expect(parsePack(JSON.stringify(GOOD), 'good.json')).toMatchObject({ ok: true })
  const at = fc.constantFrom(...paths(GOOD))
  const junk = fc.oneof(
    fc.constantFrom(null, 0, true, '', '{', [], {}, [null], [[]], [5]),
    fc.jsonValue({ maxDepth: 2 }),
  )
  fc.assert(
    fc.property(at, junk, (path, value) => {
      const pack = structuredClone(GOOD) as unknown as Record<string, unknown>
      const parent = path.slice(0, -1).reduce((inner, key) => inner[key] as Record<string, unknown>, pack)
      parent[path.at(-1) ?? ''] = value
      const parsed = parsePack(JSON.stringify(pack), 'x.json')
      if (parsed.ok) expect(() => createClassifier({ builtIn: false, rules: [parsed.pack] })).not.toThrow()
      else expect(parsed.problems.length).toBeGreaterThan(0)
    }),
    { numRuns: 500 },
  )
})
