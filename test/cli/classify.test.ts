import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import Papa from 'papaparse'
import type { Result } from '../../src/types.ts'
import { run } from '../helpers/run.ts'
import { tempFiles } from '../helpers/temp-files.ts'
import { CLEAN, KNOWN, UNKNOWN, ZORK_PACK } from '../helpers/zork.ts'

const folder = tempFiles({
  'zork.yaml': ZORK_PACK,
  'logs/clean.log': CLEAN,
  'logs/known.log': KNOWN,
  'logs/unknown.log': UNKNOWN,
  'none/readme.md': 'x',
})
const at = (name: string): string => join(folder, name)
const ZORK = ['--rules', at('zork.yaml')]
const log = (name: string): string => at(`logs/${name}.log`)
const results = (out: string): Result[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Result)

describe('exit status', () => {
  test.each<[readonly string[], number, number]>([
    [['clean'], 0, 0],
    [['known'], 0, 1],
    [['unknown'], 0, 4],
    [['clean', 'unknown'], 0, 4],
    [['clean', 'unknown', 'known'], 0, 1],
    [['nope', 'known'], 3, 3],
  ])('%j: %d, with --exit-code %d', async (names, plain, wanted) => {
    const argv = [...ZORK, '-f', 'ndjson', ...names.map(log)]
    expect((await run(argv)).code).toBe(plain)
    expect((await run([...argv, '--exit-code'])).code).toBe(wanted)
  })
})

describe('ndjson', () => {
  test('one object a log, in the order of the input', async () => {
    const { out, err } = await run([...ZORK, '-f', 'ndjson', log('unknown'), at('logs'), '-'], {}, KNOWN)
    expect(results(out).map(({ source, status }) => [source.split('/').at(-1), status])).toEqual([
      ['unknown.log', 'unknown'],
      ['clean.log', 'clean'],
      ['known.log', 'known'],
      ['unknown.log', 'unknown'],
      ['<stdin>', 'known'],
    ])
    expect(err).toBe('')
  })

  test('what cannot be read has its place, and its message on standard error', async () => {
    const { code, out, err } = await run([...ZORK, '-f', 'ndjson', log('nope'), at('none'), at('*.nope'), log('known')])
    expect(code).toBe(3)
    expect(results(out).map(({ status }) => status)).toEqual(['unreadable', 'unreadable', 'unreadable', 'known'])
    expect(err).toMatch(/^(?:gofault: \/.+: .+\n){3}$/)
    expect(err).toContain(`gofault: ${log('nope')}: no such file or folder`)
  })
})

describe('json', () => {
  test('one log is an object', async () => {
    const { out } = await run([...ZORK, '-f', 'json', log('known')])
    expect(JSON.parse(out)).toMatchObject({
      status: 'known',
      verdicts: [{ cause: 'network/timeout', title: 'Zork is slow' }],
    })
  })

  test('several are an array', async () => {
    const { out } = await run([...ZORK, '-f', 'json', at('logs')])
    expect((JSON.parse(out) as Result[]).map(({ status }) => status)).toEqual(['clean', 'known', 'unknown'])
  })
})

test('csv has one header and one row a log', async () => {
  const { out } = await run([...ZORK, '-f', 'csv', at('logs'), log('nope')])
  const { data, errors } = Papa.parse<Record<string, string>>(out, { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  expect(data.map(({ status, cause }) => [status, cause])).toEqual([
    ['clean', ''],
    ['known', 'network/timeout'],
    ['unknown', ''],
    ['unreadable', ''],
  ])
})

describe('text', () => {
  test('one log is a page with the lines around', async () => {
    const { out } = await run([...ZORK, log('known')])
    expect(out).toContain('Zork is slow')
    expect(out).toContain('    1 │ ok')
    expect(out).toContain('    2 │ zork waits for grue')
    expect(out).toContain('zork waited for grue')
  })

  test('several are a row each and a summary', async () => {
    const { out, err } = await run([...ZORK, at('logs'), log('nope')])
    const lines = out.split('\n')
    expect(lines.slice(0, 4).map((line) => line.charAt(0))).toEqual(['✓', '✗', '?', '–'])
    expect(lines[3]).toContain('no such file or folder')
    expect(out).toContain('4 logs, 67 % failed')
    expect(err).toBe('')
  })

  test('in Chinese', async () => {
    expect((await run([...ZORK, '--lang', 'zh', log('known')])).out).toContain('等待 grue')
  })
})

test('classify may be said or not', async () => {
  const argv = [...ZORK, '-f', 'ndjson', log('known')]
  expect(await run(['classify', ...argv])).toEqual(await run(argv))
})

test('--min-confidence keeps back what is less sure', async () => {
  const { code, out } = await run([...ZORK, '-f', 'ndjson', '--exit-code', '--min-confidence', '1', log('known')])
  expect(code).toBe(4)
  expect(results(out)[0]).toMatchObject({ status: 'unknown', verdicts: [], hints: [{ cause: 'network/timeout' }] })
})
