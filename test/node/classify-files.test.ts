import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { GofaultError } from '../../src/errors.ts'
import { classifyFiles } from '../../src/node/classify-files.ts'
import { loadPacks, PackError } from '../../src/node/load-packs.ts'
import type { Pack } from '../../src/rules/pack.ts'
import { rule } from '../helpers/rule.ts'
import { tempFiles } from '../helpers/temp-files.ts'

const PACK: Pack = { pack: 'x', rules: [rule('network/timeout', 'i/o timeout')] }
const folder = tempFiles({
  'a.log': 'i/o timeout\n',
  'b.log': 'ok\n',
  'good.yaml': 'pack: good\ndisable: [a]\n',
  'bad.yaml': 'pack: 5\n',
  'worse.yaml': 'pack: [\n',
})
const at = (name: string): string => join(folder, name)

test('in the order of the arguments, whatever cannot be read', async () => {
  const stdin = (async function* () {
    yield Buffer.from('dial: i/o ')
    yield await Promise.resolve(Buffer.from('timeout'))
  })()
  const found: (readonly [string, string])[] = []
  const paths = [at('b.log'), at('nope.log'), '-', at('a.log')]
  for await (const { source, status } of classifyFiles(paths, { builtIn: false, rules: [PACK], stdin }))
    found.push([source, status])
  expect(found).toEqual([
    [at('b.log'), 'clean'],
    [at('nope.log'), 'unreadable'],
    ['<stdin>', 'known'],
    [at('a.log'), 'known'],
  ])
})

test('nothing is read before it is asked for', async () => {
  const results = classifyFiles([at('a.log'), at('b.log')], { builtIn: false })
  const first = await results.next()
  expect(first.done === true ? undefined : first.value.source).toBe(at('a.log'))
  await results.return(undefined)
  expect(await results.next()).toMatchObject({ done: true })
})

test('packs are loaded in their order', async () => {
  expect(await loadPacks([at('good.yaml'), at('good.yaml')])).toEqual([
    { pack: 'good', disable: ['a'] },
    { pack: 'good', disable: ['a'] },
  ])
})

test('all problems of all packs are told at once', async () => {
  const error: unknown = await loadPacks(['bad.yaml', 'good.yaml', 'worse.yaml', 'nope.yaml'].map(at)).catch(
    (e: unknown) => e,
  )
  expect(error).toBeInstanceOf(PackError)
  expect(error).toBeInstanceOf(GofaultError)
  const { problems, message } = error as PackError
  expect([...new Set(problems.map((p) => p.file))]).toEqual([at('bad.yaml'), at('worse.yaml'), at('nope.yaml')])
  expect(message.split('\n')[0]).toMatch(/bad\.yaml:1:7: .*must be string, but this is 5$/)
})
