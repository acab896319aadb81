import { describe, expect, test } from '@jest/globals'
import { normaliseLine } from '../../src/normalise/normalise-line.ts'

const M = 'go: module x: not found'

describe('dialects', () => {
  test.each([
    ['GitHub Actions', `2025-02-27T18:30:09.1817538Z ${M}`, M],
    ['GitHub Actions, empty line', '2025-02-27T18:30:09.1817538Z', ''],
    ['gh run view --log', `build\tRun tests\t2025-02-27T18:30:09.1817538Z ${M}`, M],
    ['GitLab, stdout', `2024-05-01T10:00:00.123456Z 00O ${M}`, M],
    ['GitLab, continued stderr', `2024-05-01T10:00:00.123456Z 01E+${M}`, M],
    ['GitLab, section', `section_start:1560896352:my_section[collapsed=true]\r\x1b[0K${M}`, M],
    ['Jenkins, ISO time', `[2024-05-01T10:00:00.123Z] ${M}`, M],
    ['Jenkins, clock', `07:29:05  ${M}`, M],
    ['BuildKit', `#12 3.456 ${M}`, M],
    ['BuildKit, summary', `3.456 ${M}`, M],
    ['docker compose', `service-1  | ${M}`, M],
    ['Travis, fold', `travis_fold:start:go.build\r${M}`, M],
    ['Travis, time', `travis_time:start:0a1b2c3d\r${M}`, M],
    ['RFC 3339', `2024-05-01T10:00:00Z ${M}`, M],
    ['RFC 3339 with an offset', `2024-05-01 10:00:00,123+0200 ${M}`, M],
    ['kubectl, CRI', `2024-05-01T10:00:00.123456789+02:00 stderr F ${M}`, M],
    ['clock in brackets', `[10:00:00] ${M}`, M],
    ['syslog', `Aug 09 10:52:07 ci-host go[1234]: ${M}`, M],
    ['journald, one-digit day', `Aug  9 10:52:07 ci.host.example systemd[1]: ${M}`, M],
    ['kernel', `[12345.678901] ${M}`, M],
    ['kernel, padded', `[   12.678901] ${M}`, M],
    ['Vagrant', `==> default: ${M}`, M],
    ['Vagrant, indented', `    default: ${M}`, M],
    ['Drone', `[build:12] ${M}`, M],
    ['Drone, with seconds', `[build:L12:34s] ${M}`, M],
    ['Tekton', `[step-build] ${M}`, M],
    ['prow', `W0418 03:12:09.441] ${M}`, M],
    ['several around each other', `2024-05-01T10:00:00Z #12 3.456 service-1  | ${M}`, M],
  ])('%s', (_, raw, text) => {
    expect(normaliseLine(raw).text).toBe(text)
  })

  test.each([
    M,
    '',
    '    indented',
    '# example.com/pkg',
    './main.go:12:3: undefined: x',
    '--- FAIL: TestX (0.00s)',
    'ok  \texample.com/pkg\t0.012s',
    '[no test files]',
    '2024-05-01 is a date',
    'go1.22.3 linux/amd64',
  ])('leaves %j alone', (line) => {
    expect(normaliseLine(line)).toEqual({ text: line, cuts: [0, 0], body: 0 })
  })
})

describe('labels stay, and what follows them counts as a start', () => {
  test.each([
    [`##[error]${M}`, 9],
    [`2025-02-27T18:30:09.1817538Z ##[error]${M}`, 9],
    [`::error::${M}`, 9],
    [`::error file=a.go,line=1::${M}`, 26],
    [`${M} ##[error]`, 0],
  ])('%s', (raw, body) => {
    expect(normaliseLine(raw).body).toBe(body)
  })
})
