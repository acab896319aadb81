import { expect, test } from '@jest/globals'
import type { FactRule } from '../../src/rules/pack.ts'
import { classify } from '../helpers/classify.ts'

const VERSION: FactRule = { fact: 'goVersion', say: ['go version go{value:goversion} ', '^GOVERSION={value:token}$'] }

test.each<[string, readonly FactRule[], readonly string[], Readonly<Record<string, string>>]>([
  ['a capture called value', [VERSION], ['go version go1.22.3 linux/amd64'], { goVersion: '1.22.3' }],
  [
    'a capture called like the fact',
    [{ fact: 'user', say: 'uid of {user:word} is' }],
    ['uid of ci is 0'],
    { user: 'ci' },
  ],
  [
    'all captures, without a fact',
    [{ say: 'runs {os:word}/{arch:word} here' }],
    ['runs linux/arm64 here'],
    { os: 'linux', arch: 'arm64' },
  ],
  [
    'constants',
    [{ say: 'Running on GitHub', set: { ci: 'github-actions' } }],
    ['Running on GitHub'],
    { ci: 'github-actions' },
  ],
  [
    'a capture beside constants',
    [{ ...VERSION, set: { go: 'yes' } }],
    ['go version go1.22.3 x'],
    { goVersion: '1.22.3', go: 'yes' },
  ],
  ['the last line counts', [VERSION], ['go version go1.21 x', 'GOVERSION=1.22'], { goVersion: '1.22' }],
  ['whatever the order of the wordings', [VERSION], ['GOVERSION=1.22', 'go version go1.21 x'], { goVersion: '1.21' }],
  [
    'the first rule counts',
    [
      { fact: 'os', say: 'exact os={value:word}' },
      { fact: 'os', say: 'maybe os={value:word}' },
    ],
    ['exact os=a', 'maybe os=b'],
    { os: 'a' },
  ],
  ['quotes are taken off', [{ fact: 'x', say: '^GOPATH={value:rest}$' }], ['GOPATH="/a b"'], { x: '/a b' }],
  ['blanks as well', [{ fact: 'x', say: '^GOPATH={value:rest}$' }], ['GOPATH=  /a '], { x: '/a' }],
  [
    'one entry for many settings',
    [{ each: ['GOPROXY', 'GOFLAGS'], say: ['^<name>={value:rest}$', 'set <name> to {value:token}'] }],
    ['GOPROXY=off', 'set GOFLAGS to -x', 'GOOS=linux'],
    { 'env.GOPROXY': 'off', 'env.GOFLAGS': '-x' },
  ],
  [
    'unless the line states nothing',
    [{ ...VERSION, unless: ['example'] }],
    ['go version go1.22.3 x', 'go version go1.9 for example'],
    { goVersion: '1.22.3' },
  ],
  ['nothing said', [VERSION], ['x'], {}],
])('%s', (_, facts, log, expected) => {
  expect(classify({ facts }, ...log).facts).toEqual(expected)
})
