import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { run } from '../helpers/run.ts'
import { tempFiles } from '../helpers/temp-files.ts'
import { KNOWN, ZORK_PACK } from '../helpers/zork.ts'

const folder = tempFiles({ 'zork.yaml': ZORK_PACK, 'a.log': KNOWN, 'b.log': 'all is well\n' })
const explain = (...argv: readonly string[]): ReturnType<typeof run> =>
  run(['explain', '--rules', join(folder, 'zork.yaml'), '--log', join(folder, 'a.log'), ...argv])

test('the page tells the verdict with its count, and the signal with its line', async () => {
  const { code, out } = await explain()
  expect(code).toBe(0)
  expect(out).toMatch(/^Verdicts\n {2}network\/timeout {2}\d+ % {2}.*right in \d+ of \d+ labelled logs\n/)
  expect(out).toMatch(/2 │ zork waits for grue\n +zork\/slow \(decisive\): speaks for the verdict\n +zork waits for/)
})

test('in Chinese', async () => {
  expect((await explain('--lang', 'zh')).out).toMatch(/zork\/slow \(decisive\): 支持该结论/)
})

test.each([
  [['--line', '2'], 1],
  [['--line', '1'], 0],
  [['--rule', 'zork/slow'], 1],
  [['--rule', 'network/timeout'], 1],
  [['--rule', 'network/dns'], 0],
])('%j leaves %d signals', async (argv, count) => {
  const { out } = await explain('--format', 'json', ...argv)
  expect((JSON.parse(out) as { fired: unknown[] }).fired).toHaveLength(count)
})

test.each([['0'], ['two'], ['1.5']])('--line %s is refused', async (line) => {
  const { code, err } = await explain('--line', line)
  expect(code).toBe(2)
  expect(err).toContain(`--line ${line}`)
})

test('a log that cannot be read', async () => {
  const { code, err } = await run(['explain', '--log', join(folder, 'gone.log')])
  expect(code).toBe(3)
  expect(err).toMatch(/gone\.log: /)
})
