import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { run } from '../helpers/run.ts'
import { tempFiles } from '../helpers/temp-files.ts'

const GONE = 'package main: main.go:3:8: could not import x\nzsh: command not found: go\n'

const LABELS = {
  'labels.jsonl':
    '{"id": "a", "primary": "environment/go-not-found", "acceptable": [], "evidence": ["command not found: go"]}\n\n' +
    '{"file": "b.log", "cause": "none"}\n',
  'labels.csv':
    'id,cause,acceptable,evidence\na,module/init,environment/go-not-found;build/vet,"command not\nfound: go"\nb,none,,\n',
  'wrong.jsonl': '{"id": "a", "cause": "build/vet"}\n',
  'mistakes.jsonl': '{"id": "a", "cause": "build/vett"}\n{"cause": "none"}\n{oops\n[]\n',
  'mistakes.csv': 'id,cause,evidence\na,none,"x\ny"\nb,nonsense,\n',
  'gone.jsonl': '{"id": "gone", "cause": "none"}\n{"id": "b", "cause": "none"}\n',
}
const folder = tempFiles({ 'a.log': GONE, 'b.log': 'ok\n', ...LABELS })

describe('labels in either form', () => {
  test.each(['labels.jsonl', 'labels.csv'])('%s', async (name) => {
    const { code, out } = await run(['evaluate', join(folder, name), '--format', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ logs: 2, top1: { hits: 1, all: 1 }, falsePositives: { hits: 0, all: 1 } })
  })
})

test('the text has the figures and the wrong verdicts', async () => {
  const { out } = await run(['evaluate', join(folder, 'wrong.jsonl')])
  expect(out).toContain('right cause first                   0.0 %    0 of 1\n')
  expect(out).toContain('build/vet taken for environment/go-not-found: ')
})

test('the first evidence line is compared with the labelled ones', async () => {
  const { out } = await run(['evaluate', join(folder, 'labels.jsonl')])
  expect(out).toContain('evidence on a labelled line         100.0 %  1 of 1\n')
})

test('every mistake of the labels is told with its line', async () => {
  const { code, err } = await run(['evaluate', join(folder, 'mistakes.jsonl')])
  expect(code).toBe(2)
  expect(err).toMatch(/mistakes\.jsonl:1: "build\/vett" is no cause/)
  expect(err).toMatch(/mistakes\.jsonl:2: neither "file" nor "id"/)
  expect(err).toMatch(/mistakes\.jsonl:3: not JSON/)
  expect(err).toMatch(/mistakes\.jsonl:4: not a JSON object/)
})

test('the line of a mistake in CSV counts the lines of the cells before it', async () => {
  const { err } = await run(['evaluate', join(folder, 'mistakes.csv')])
  expect(err).toMatch(/mistakes\.csv:4: "nonsense" is no cause/)
})

test.each([
  ['no labels', ['evaluate'], /takes labels/],
  ['a file that is not there', ['evaluate', 'gone.jsonl'], /gone\.jsonl: /],
])('%s', async (_, argv, message) => {
  const { code, err } = await run(argv)
  expect(code).toBe(2)
  expect(err).toMatch(message)
})

test('a log that is not there is told of, and the others are evaluated', async () => {
  const { code, out, err } = await run(['evaluate', join(folder, 'gone.jsonl')])
  expect(code).toBe(3)
  expect(err).toMatch(/gone\.log: /)
  expect(out).toMatch(/^1 labelled logs/)
})
