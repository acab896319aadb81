import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Result } from '../../src/types.ts'
import { run } from '../helpers/run.ts'
import { tempFiles } from '../helpers/temp-files.ts'
import { utf16 } from '../helpers/utf16.ts'
import { KNOWN, ZORK_PACK } from '../helpers/zork.ts'

const MB = 1 << 20
const WAITS = 'zork waits for grue'
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))))

const folder = tempFiles({
  'zork.yaml': ZORK_PACK,
  'known.log': KNOWN,
  'locked.log': KNOWN,
  'empty.log': '',
  'blank.log': ' \r\n\t\n\n',
  'mark.log': '\uFEFF',
  'elf.log': bytes([0x7f], 'ELF', [2, 1, 1, 0], WAITS),
  'zip.log': bytes('PK', [3, 4, 20, 0], WAITS),
  'gzip.log': bytes([0x1f, 0x8b, 8, 0], WAITS),
  'zeros.log': new Uint8Array(10_000),
  'noise.log': Uint8Array.from({ length: 10_000 }, (_, i) => (i * 7919 + (i >> 3)) & 0xff),
})
const at = (name: string): string => join(folder, name)
const ZORK = ['--rules', at('zork.yaml'), '-f', 'ndjson']

async function classify(stdin: string | Uint8Array): Promise<Result> {
  const { out } = await run([...ZORK, '-'], {}, stdin)
  return JSON.parse(out) as Result
}

describe('what is no log: status 3, one message, and the others are classified', () => {
  test.each([
    ['nope.log', 'no such file or folder'],
    ['known.log/x', 'a part of the path is no folder'],
    ['elf.log', 'not a text'],
    ['zip.log', 'not a text'],
    ['gzip.log', 'not a text'],
    ['zeros.log', 'not a text'],
    ['noise.log', 'not a text'],
  ])('%s', async (name, message) => {
    const { code, out, err } = await run([...ZORK, at(name), at('known.log')])
    expect(code).toBe(3)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as Result).status),
    ).toEqual(['unreadable', 'known'])
    expect(err).toMatch(/^gofault: .+\n$/)
    expect(err).toContain(`${at(name)}: ${message}`)
  })

  // Root may read everything.
  const unlessRoot = process.getuid?.() === 0 ? test.skip : test
  unlessRoot('a file that may not be read', async () => {
    chmodSync(at('locked.log'), 0)
    const { code, err } = await run([...ZORK, at('locked.log'), at('known.log')])
    expect(code).toBe(3)
    expect(err).toContain('locked.log: permission denied; this user may not read it')
  })
})

test.each(['empty.log', 'blank.log', 'mark.log'])('%s is empty', async (name) => {
  const { code, out, err } = await run([...ZORK, at(name)])
  expect([code, err]).toEqual([0, ''])
  expect(JSON.parse(out)).toMatchObject({ status: 'empty', verdicts: [] })
})

describe('logs in odd clothes', () => {
  test.each<[string, string | Uint8Array, number, number]>([
    ['CRLF', `ok\r\n${WAITS}\r\n`, 2, 1],
    ['lone CR', `ok\r${WAITS}\r`, 2, 1],
    ['UTF-16 LE with a mark', utf16(`\uFEFFok\n${WAITS}\n`, 'le'), 2, 1],
    ['UTF-16 BE with a mark', utf16(`\uFEFFok\n${WAITS}\n`, 'be'), 2, 1],
    ['UTF-16 LE without', utf16(`ok\n${WAITS}\n`, 'le'), 2, 1],
    ['UTF-16 BE without', utf16(`ok\n${WAITS}\n`, 'be'), 2, 1],
    ['UTF-16 in Chinese', utf16(`\uFEFF错误错误错误\n${WAITS}\n`, 'le'), 2, 1],
    ['NUL bytes', `ok\0\0\n\0${WAITS}\n`, 2, 2],
    ['invalid UTF-8', bytes('ok', [0xff, 0xfe, 0xc3], '\n', [0xe4, 0xbd], ` ${WAITS}\n`), 2, 3],
    ['no line end', `ok\n${WAITS}`, 2, 1],
    ['a line of several MB before', `${'x'.repeat(4 * MB)}\n${WAITS}\n`, 2, 1],
    ['at the end of a line of several MB', `${'x '.repeat(2 * MB)}${WAITS}`, 1, 4 * MB + 1],
    ['amid several MB of escape sequences', `${'\x1b[0m'.repeat(MB)}\n${WAITS}\n`, 2, 1],
  ])('%s', async (_, log, line, column) => {
    const { status, verdicts } = await classify(log)
    expect(status).toBe('known')
    expect(verdicts[0]?.evidence).toMatchObject([{ line, column, captures: { who: 'grue' } }])
  })

  test('a page of a line of several MB is a page', async () => {
    const { out } = await run(['--rules', at('zork.yaml'), '-'], {}, `${'x '.repeat(MB)}${WAITS} ${'y '.repeat(MB)}`)
    expect(out).toContain(WAITS)
    expect(out.length).toBeLessThan(5000)
  })

  test('the lines around are clean and without credentials', async () => {
    const log = `2024-05-01T10:00:00Z \x1b[31mTOKEN=s3cret\x1b[0m\n${WAITS}\nhttps://me:s3cret@h/\n`
    const { out } = await run(['--rules', at('zork.yaml'), '-'], {}, log)
    expect(out).toContain('TOKEN=***')
    expect(out).toContain('https://***@h/')
    for (const hidden of ['s3cret', '\x1b', '2024']) expect(out).not.toContain(hidden)
  })

  test('nor do they show the inside of a private key', async () => {
    const log = `-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEAsecretsecretsecret\n${WAITS}\n-----END RSA PRIVATE KEY-----\n`
    expect((await run(['--rules', at('zork.yaml'), '-'], {}, log)).out).not.toContain('MIIEpAIBAAKCAQEA')
  })
})
