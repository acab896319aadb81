import { describe, expect, test } from '@jest/globals'
import type { RemedyRule } from '../../src/rules/pack.ts'
import { remediesFor, trapsFor } from '../../src/remedy/remedies.ts'
import { rule } from '../helpers/rule.ts'

const remedy = (more: Partial<RemedyRule>): RemedyRule => ({ do: { en: 'Do it.', zh: '做。' }, risk: 'safe', ...more })
const given = (facts: Readonly<Record<string, string>>, more: Partial<RemedyRule>): number =>
  remediesFor(rule('network/timeout', 'x', { remedies: [remedy(more)] }), {}, facts, 'en').length

describe('a remedy is left out only where the log says that it cannot apply', () => {
  test.each<[readonly string[], Readonly<Record<string, string>>, number]>([
    [[], { os: 'linux' }, 1],
    [['linux'], {}, 1],
    [['linux'], { os: 'linux' }, 1],
    [['linux', 'darwin'], { os: 'darwin' }, 1],
    [['linux'], { os: 'windows' }, 0],
    // GOOS is what is built for, not where.
    [['linux'], { goos: 'windows' }, 1],
    [['linux'], { os: 'linux', goos: 'windows' }, 1],
    [['github-actions'], {}, 1],
    [['github-actions'], { ci: 'github-actions' }, 1],
    [['github-actions'], { ci: 'gitlab' }, 0],
    [['github-actions', 'gitlab'], { ci: 'gitlab' }, 1],
    [['ci'], { ci: 'gitlab' }, 1],
    [['container'], { container: 'docker' }, 1],
    [['docker'], { container: 'podman' }, 0],
    [['linux', 'docker'], { os: 'linux', container: 'docker' }, 1],
    [['linux', 'docker'], { os: 'windows', container: 'docker' }, 0],
    [['root'], { os: 'linux', ci: 'gitlab' }, 1],
  ])('on %j with %j: %d', (on, facts, count) => {
    expect(given(facts, { on })).toBe(count)
  })

  test('its own condition counts as well', () => {
    const when = [{ fact: 'goVersion', below: '1.21' }]
    expect([{}, { goVersion: '1.20' }, { goVersion: '1.21' }].map((facts) => given(facts, { when }))).toEqual([0, 1, 0])
  })
})

test('a command that lacks a capture is left out, its remedy stays', () => {
  const remedies = [remedy({ run: 'chown -R me {path}', verify: 'ls -ld {path}' })]
  const own = rule('network/timeout', 'x', { remedies })
  expect(remediesFor(own, {}, {}, 'zh')).toEqual([{ do: '做。', risk: 'safe', verified: false }])
  expect(remediesFor(own, { path: '/a b' }, {}, 'en')).toEqual([
    { do: 'Do it.', run: "chown -R me '/a b'", risk: 'safe', verify: "ls -ld '/a b'", verified: false },
  ])
})

test('commands are quoted for their own shell', () => {
  const own = rule('network/timeout', 'x', { remedies: [remedy({ run: 'del {path}', shell: 'powershell' })] })
  expect(remediesFor(own, { path: "a'b" }, {}, 'en')[0]?.run).toBe("del 'a''b'")
})

test('traps keep their order and their reasons', () => {
  const avoid = [
    { run: 'chmod -R 777 {path}', why: { en: 'Anybody.', zh: '任何人。' } },
    { why: { en: 'No.', zh: '不。' } },
  ]
  expect(trapsFor(rule('network/timeout', 'x', { avoid }), { path: '/a' }, 'en')).toEqual([
    { run: 'chmod -R 777 /a', why: 'Anybody.' },
    { why: 'No.' },
  ])
})
