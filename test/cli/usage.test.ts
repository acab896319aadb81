import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { FORMATS } from '../../src/cli/args.ts'
import { run } from '../helpers/run.ts'

test.each([['--help'], ['-h'], ['classify', '--help'], ['--help', 'rules']])('%s prints the help', async (...argv) => {
  const { code, out, err } = await run(argv)
  expect([code, err]).toEqual([0, ''])
  for (const word of [...FORMATS, '--rules', '--min-confidence', '--exit-code', 'explain', 'rules test'])
    expect(out).toContain(word)
})

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

describe('bad usage: status 2, nothing on standard output, and how to mend it', () => {
  test.each<[readonly string[], readonly string[]]>([
    [[], ['no logs named', 'gofault --help']],
    [['classify'], ['no logs named']],
    [
      ['--nope', 'a.log'],
      ['--nope', 'gofault --help'],
    ],
    [['-x', 'a.log'], ['-x']],
    [['--format'], ['--format']],
    [
      ['--format', 'xml', 'a.log'],
      ['--format xml', 'text, json, ndjson, csv'],
    ],
    [
      ['--lang', 'fr', 'a.log'],
      ['--lang fr', 'en or zh'],
    ],
    [
      ['--min-confidence', '7', 'a.log'],
      ['--min-confidence 7', '0 to 1'],
    ],
    [['--min-confidence', 'high', 'a.log'], ['--min-confidence high']],
    [['--min-confidence=', 'a.log'], ['--min-confidence']],
    [['--exit-code=yes', 'a.log'], ['--exit-code']],
    [
      ['--format', 'xml', '--lang', 'fr', '--min-confidence', '7', 'a.log'],
      ['--format xml', '--lang fr', '--min-confidence 7'],
    ],
    [
      ['--nope', '--never', 'a.log'],
      ['--nope', '--never'],
    ],
    [
      ['--nope', '--format', 'xml', 'a.log'],
      ['--nope', '--format xml'],
    ],
    [['explain'], ['explain takes one cause']],
    [['explain', 'a', 'b'], ['explain takes one cause']],
    [['rules'], ['list, check, test']],
    [['rules', 'burn'], ['list, check, test']],
  ])('%j', async (argv, words) => {
    const { code, out, err } = await run(argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^(?:gofault: .+\n)+$/)
    for (const word of words) expect(err).toContain(word)
  })
})

test('a log may be called like a command behind classify', async () => {
  const { code, err } = await run(['classify', 'explain', '-f', 'ndjson'])
  expect(code).toBe(3)
  expect(err).toContain('explain: no such file or folder')
})
