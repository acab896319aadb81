import { describe, expect, test } from '@jest/globals'
import type { FactRule, Rule, Signal } from '../../src/rules/pack.ts'
import { classify } from '../helpers/classify.ts'
import { rule } from '../helpers/rule.ts'

const FACTS: readonly FactRule[] = [
  { fact: 'env.GOMODCACHE', say: '^GOMODCACHE={value:rest}$' },
  { fact: 'os', say: 'GOOS is {value:word}' },
]
const one = (signal: Signal, more: Partial<Rule> = {}): Rule =>
  rule('permission/module-cache', '', { signals: [signal], ...more })
const fires = (own: Rule, ...log: readonly string[]): boolean =>
  classify({ rules: [own], facts: FACTS }, ...log).verdicts.length > 0

const DENIED = 'mkdir /data/mod: permission denied'

test.each<[string, Rule, readonly string[], boolean]>([
  [
    'a path of the class by a fact',
    one({ say: '{p:module-cache}: permission denied' }),
    ['GOMODCACHE="/data/mod"', DENIED],
    true,
  ],
  [
    'a fact further down',
    one({ say: '{p:module-cache}: permission denied' }),
    [DENIED, 'GOMODCACHE="/data/mod"'],
    true,
  ],
  ['without the fact', one({ say: '{p:module-cache}: permission denied' }), [DENIED], false],
  [
    'a path of the class by its looks',
    one({ say: '{p:module-cache}: permission denied' }),
    ['mkdir /go/pkg/mod: permission denied'],
    true,
  ],
  [
    'a path of another class',
    one({ say: '{p:module-cache}: permission denied' }),
    ['mkdir /tmp/x: permission denied'],
    false,
  ],
  [
    'a condition of the rule holds',
    one({ say: 'i/o timeout' }, { when: [{ fact: 'os', is: 'linux' }] }),
    ['GOOS is linux', 'i/o timeout'],
    true,
  ],
  [
    'a condition of the rule does not',
    one({ say: 'i/o timeout' }, { when: [{ fact: 'os', is: 'linux' }] }),
    ['GOOS is aix', 'i/o timeout'],
    false,
  ],
  [
    'a condition of the signal holds',
    one({ say: 'i/o timeout', when: [{ fact: 'os', known: true }] }),
    ['GOOS is aix', 'i/o timeout'],
    true,
  ],
  [
    'a condition of the signal does not',
    one({ say: 'i/o timeout', when: [{ fact: 'os', known: true }] }),
    ['i/o timeout'],
    false,
  ],
  ['the second wording', one({ say: ['first wording', 'second wording'] }), ['second wording'], true],
  ['all lines', one({ all: ['line one', 'line two'] }), ['line two', 'x', 'line one'], true],
  ['all lines but one', one({ all: ['line one', 'line two'] }), ['line one', 'x'], false],
  [
    'twenty lines apart, the default',
    one({ all: ['line one', 'line two'] }),
    ['line one', ...Array<string>(19).fill('x'), 'line two'],
    true,
  ],
  [
    'twenty-one lines apart',
    one({ all: ['line one', 'line two'] }),
    ['line one', ...Array<string>(20).fill('x'), 'line two'],
    false,
  ],
  ['out of order', one({ all: ['line one', 'line two'], ordered: true }), ['line two', 'line one'], false],
])('%s', (_, own, log, expected) => {
  expect(fires(own, ...log)).toBe(expected)
})

describe('unless', () => {
  const log = ['x', 'i/o timeout after retry', 'y', 'all is well']
  test.each<[string, Rule, boolean]>([
    ['on the line of the signal', one({ say: 'i/o timeout', unless: ['retry'] }), false],
    ['a short one on the line', one({ say: 'i/o timeout', unless: ['i/o'] }), false],
    ['of a signal, on another line', one({ say: 'i/o timeout', unless: ['all is well'] }), true],
    ['of a signal, near', one({ say: 'i/o timeout', unless: [{ say: 'all is well', within: 2 }] }), false],
    ['of a signal, not near enough', one({ say: 'i/o timeout', unless: [{ say: 'all is well', within: 1 }] }), true],
    ['of a rule, anywhere', one({ say: 'i/o timeout' }, { unless: ['all is well'] }), false],
    ['of a rule, nowhere', one({ say: 'i/o timeout' }, { unless: ['all is lost'] }), true],
    ['of a rule, near', one({ say: 'i/o timeout' }, { unless: [{ say: 'all is well', within: 2 }] }), false],
    ['of a rule, not near enough', one({ say: 'i/o timeout' }, { unless: [{ say: 'all is well', within: 1 }] }), true],
  ])('%s', (_, own, expected) => {
    expect(fires(own, ...log)).toBe(expected)
  })
})

test('captures of all lines and constants come together, the telling line first', () => {
  const own = one(
    { all: ['mkdir {p:path}: denied', 'owner is {who:word}'], set: { stage: 'unpack' } },
    { because: { en: '{p} {who} {stage}', zh: '' } },
  )
  const [verdict] = classify({ rules: [own] }, 'owner is root', 'mkdir /a: denied').verdicts
  expect(verdict?.because).toBe('/a root unpack')
  expect(verdict?.evidence.map(({ line }) => line)).toEqual([2, 1])
  expect(verdict?.evidence[0]?.captures).toEqual({ p: '/a', stage: 'unpack' })
})
