import { describe, expect, test } from '@jest/globals'
import { frame } from '../../scripts/lab/frames/frame.js'
import { normaliseLine } from '../../src/normalise/normalise-line.ts'

const PRINTED = [
  '# git.corp.example/team/app',
  './main.go:7:2: undefined: greet',
  '\tfatal: could not read Username',
  '{"Action":"start"}',
]
const STEPS = [
  { command: 'go version', output: 'go version go1.22.12 linux/amd64\n', status: 0, seconds: 0.1 },
  { command: 'go vet ./...\ngo build ./...', output: `${PRINTED.join('\n')}\n`, status: 1, seconds: 2 },
]
const DIALECTS = ['azure', 'buildkit', 'buildkite', 'circleci', 'compose', 'github', 'gitlab', 'jenkins', 'journald']
const scenario = (name: string): object => ({ id: 'build/undefined', frame: name, place: { dir: '/srv/app' } })
const linesOf = (name: string, steps = STEPS): readonly string[] =>
  frame(scenario(name), steps, '1.22.12')
    .text.split('\n')
    .map((line: string) => normaliseLine(line).text)

describe('what the commands printed comes back when a log is normalised', () => {
  test.each([...DIALECTS, 'travis', 'prow', 'plain'])('%s', (name) => {
    const lines = linesOf(name)
    expect(PRINTED.filter((line) => !lines.includes(normaliseLine(line).text))).toEqual([])
  })
})

test.each(DIALECTS)('%s tells a passing job from a failing one', (name) => {
  const passing = STEPS.map((step) => ({ ...step, status: 0 }))
  expect(linesOf(name, passing)).not.toEqual(linesOf(name))
})

test('a framed log is the same each time it is made', () => {
  expect(linesOf('github')).toEqual(linesOf('github'))
})

test('a log of several steps shows the commands, one of a single step does not', () => {
  expect(frame(scenario('plain'), STEPS, '1.22.12').text).toContain('$ go version\n')
  expect(frame(scenario('plain'), STEPS.slice(1), '1.22.12').text).not.toContain('$ ')
})
