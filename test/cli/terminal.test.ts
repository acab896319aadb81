import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { BrokenPipe } from '../../src/cli/io.ts'
import { run } from '../helpers/run.ts'
import { tempFiles } from '../helpers/temp-files.ts'
import { KNOWN, ZORK_PACK } from '../helpers/zork.ts'

const folder = tempFiles({ 'zork.yaml': ZORK_PACK, 'logs/a.log': KNOWN, 'logs/b.log': KNOWN })
const ARGV = ['--rules', join(folder, 'zork.yaml'), join(folder, 'logs/a.log')]
const MANY = [...ARGV, join(folder, 'logs/b.log')]

describe('colour', () => {
  test.each<[Readonly<Record<string, string>>, boolean, boolean]>([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ TERM: 'dumb' }, true, false],
  ])('%j on a terminal (%s): %s', async (env, outTty, coloured) => {
    const { out } = await run(ARGV, { env, outTty })
    expect(out.includes('\x1b[')).toBe(coloured)
  })

  test('never in data', async () => {
    const { out } = await run([...ARGV, '-f', 'csv'], { outTty: true, env: { FORCE_COLOR: '1' } })
    expect(out).not.toContain('\x1b')
  })
})

describe('progress', () => {
  test('is cleared from a terminal', async () => {
    const { err } = await run(MANY, { errTty: true })
    expect(err.endsWith('\r\x1b[K')).toBe(true)
  })

  test('is nothing elsewhere', async () => {
    expect((await run(MANY, { outTty: true })).err).toBe('')
  })
})

describe('width', () => {
  test('that of the terminal', async () => {
    const { out } = await run(ARGV, { columns: 60 })
    expect(out.split('\n').filter((line) => line.length > 60)).toEqual([])
  })

  test('a terminal that does not know its width', async () => {
    expect((await run(ARGV, { columns: 0 })).out).toBe((await run(ARGV)).out)
  })
})

describe('a reader that went away is no error', () => {
  test.each([
    ['text', MANY],
    ['ndjson', [...MANY, '-f', 'ndjson']],
    ['json', [...MANY, '-f', 'json']],
    ['csv', [...MANY, '-f', 'csv']],
    ['help', ['--help']],
    ['rules list', ['rules', 'list']],
  ])('%s', async (_, argv) => {
    let calls = 0
    const out = (): Promise<void> => {
      calls += 1
      return Promise.reject(new BrokenPipe())
    }
    expect(await run(argv, { out })).toEqual({ code: 0, out: '', err: '' })
    expect(calls).toBe(1)
  })
})

test('a fault of ours is not hidden as bad usage', async () => {
  const out = (): Promise<void> => Promise.reject(new TypeError('a fault'))
  await expect(run(ARGV, { out })).rejects.toThrow('a fault')
})
