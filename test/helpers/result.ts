import type { Result, Verdict } from '../../src/types.ts'

export const VERDICT: Verdict = {
  cause: 'permission/module-cache',
  family: 'permission',
  title: 'The module cache belongs to somebody else',
  confidence: 0.96,
  evidence: [{ line: 12, column: 5, text: 'mkdir /go/pkg/mod: permission denied', captures: { path: '/go/pkg/mod' } }],
  explains: [{ cause: 'network/timeout', evidence: [{ line: 30, column: 1, text: 'i/o timeout', captures: {} }] }],
  because: 'go may not write /go/pkg/mod.',
  remedies: [
    {
      do: 'Use a cache of your own.',
      run: 'go env -w GOMODCACHE=/x',
      risk: 'safe',
      verify: 'go mod download',
      verified: true,
    },
    { do: 'Take it over.', run: 'sudo chown -R me /go', risk: 'caution', verified: false },
  ],
  avoid: [{ run: 'chmod -R 777 /go', why: 'Anybody could change what you build.' }],
  refs: ['https://go.dev/ref/mod'],
  fingerprint: '0123456789abcdef',
}

/** A log with that verdict, and what else is given. */
export const result = (more: Partial<Result> = {}): Result => ({
  schemaVersion: 1,
  source: 'a.log',
  status: 'known',
  verdicts: [VERDICT],
  hints: [],
  facts: {},
  lines: 40,
  bytes: 1000,
  ...more,
})
