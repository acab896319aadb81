import { expect, test } from '@jest/globals'
import { measure, NEAR } from '../../scripts/corpus/similarity.js'

const OTHERS = Array.from(
  { length: 30 },
  (_, i) => `go: line ${'abcdefghijklmnopqrstuvwxyzABCD'.charAt(i)}\nmake: stopped\n`,
)
const similarity = (a: string, b: string): number => measure([a, b, ...OTHERS])(0, 1)

test.each([
  ['numbers', 'main.go:3:1: 14 errors', 'main.go:9:2: 23 errors'],
  ['versions', 'go: github.com/acme/greet@v1.0.0: unknown revision', 'go: example.com/lib@v0.3.1: unknown revision'],
  ['paths', 'open /home/a/go/pkg: permission denied', 'open /root/x: permission denied'],
  ['rare words', 'undefined: greet', 'undefined: banner'],
  ['time stamps', '2024-05-14T09:21:03.5990000Z go: no go.mod', '2025-01-01T00:00:00.0000000Z go: no go.mod'],
])('logs that differ in %s are nearly the same', (_, a, b) => {
  expect(similarity(a, b)).toBeGreaterThanOrEqual(NEAR)
})

test.each([
  [
    'another message',
    'go: unknown revision v1.0.0\nmake: stopped',
    'verifying module: checksum mismatch\nmake: stopped',
  ],
  ['another line besides', 'go: no go.mod file', 'go: no go.mod file\ngo: creating a new one: permission denied\nexit'],
])('logs with %s differ', (_, a, b) => {
  expect(similarity(a, b)).toBeLessThan(NEAR)
})
