import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { run } from '../helpers/run.ts'
import { tempFiles } from '../helpers/temp-files.ts'
import { ZORK_PACK } from '../helpers/zork.ts'

const RULES = ['--rules', join(tempFiles({ 'zork.yaml': ZORK_PACK }), 'zork.yaml')]

test('a cause, by all its rules', async () => {
  const { code, out } = await run(['explain', 'network/timeout', ...RULES])
  expect(code).toBe(0)
  expect(out).toContain('Zork is slow')
})

test('one rule by its id, in Chinese', async () => {
  const { out } = await run(['explain', 'zork/slow', '--lang', 'zh', ...RULES])
  expect(out).toMatch(/^network\/timeout {2}慢\n/)
  expect(out).toContain('耐心。')
})

test.each([
  ['network/timeouts', 'network/timeout'],
  ['timeout', 'network/timeout'],
  ['net/timeout', 'network/timeout'],
])('%s is unknown, but near to %s', async (asked, near) => {
  const { code, out, err } = await run(['explain', asked, ...RULES])
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(new RegExp(`^gofault: no cause "${asked}"; did you mean .*${near}`))
})

test('what is near to nothing', async () => {
  const { code, err } = await run(['explain', 'xyzzy/qwerty', ...RULES])
  expect(code).toBe(2)
  expect(err).toBe('gofault: no cause "xyzzy/qwerty"; gofault rules list shows all\n')
})
