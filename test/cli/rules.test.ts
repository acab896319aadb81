import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { run } from '../helpers/run.ts'
import { tempFiles } from '../helpers/temp-files.ts'
import { ZORK_PACK } from '../helpers/zork.ts'

const folder = tempFiles({
  'zork.yaml': ZORK_PACK,
  'wrong.yaml': ZORK_PACK.replace('who: grue', 'who: troll').replace("'zork waits']", "'zork waits for you']"),
  'bad.yaml': `pack: bad\nrules:\n  - cause: network/timeout\n    title: { en: T }\n    signals: [{ say: 'a {wrod} b c d e f' }]\n    explains: [nothing/here]\n`,
  'syntax.yaml': 'pack: [\n',
  'a.log': 'x\n',
  'circle.yaml': ZORK_PACK.replace('    signals:', '    explains: [network/dns]\n    signals:').replace(
    'marks:',
    `  - cause: network/dns
    id: zork/name
    title: { en: Zork has no name, zh: 无名 }
    signals: [{ say: 'zork is nameless' }]
    explains: [network/timeout]
    remedies: [{ do: { en: Name it., zh: 起名。 }, risk: safe }]
    because: { en: No name., zh: 无名。 }
    examples: { hit: ['zork is nameless'] }
marks:`,
  ),
  'clean.log': 'ok\nzork waits for grue\n',
  'labels.csv': 'id,cause\nclean,none\n',
})
const at = (name: string): string => join(folder, name)

describe('list', () => {
  test('one rule a line', async () => {
    const { code, out } = await run(['rules', 'list', '--rules', at('zork.yaml')])
    expect(code).toBe(0)
    expect(out).toMatch(/^zork\/slow +Zork is slow$/m)
  })

  test('as JSON', async () => {
    const { out } = await run(['rules', 'list', '--rules', at('zork.yaml'), '-f', 'json', '--lang', 'zh'])
    expect(JSON.parse(out)).toContainEqual({ id: 'zork/slow', cause: 'network/timeout', title: '慢' })
  })
})

describe('check', () => {
  test('a good pack', async () => {
    expect(await run(['rules', 'check', at('zork.yaml')])).toEqual({ code: 0, out: 'no problems in 1 pack\n', err: '' })
  })

  test('every problem of every pack', async () => {
    const { code, out } = await run(['rules', 'check', at('bad.yaml'), at('syntax.yaml')])
    expect(code).toBe(1)
    const places = out.split('\n').map((line) => line.replace(`${folder}/`, '').split(': ')[0])
    expect(places).toEqual([
      'bad.yaml:4:12',
      'bad.yaml:5:22',
      'bad.yaml:6:16',
      'syntax.yaml:2:1',
      '4 problems in 2 packs',
      '',
    ])
  })

  test('what packs do to the rules that are there', async () => {
    const { code, out } = await run(['rules', 'check', at('circle.yaml')])
    expect(code).toBe(1)
    expect(out).toMatch(/^cycle: .*network\/dns > .*\n(?:.*\n)*\d+ problems? in 1 pack/m)
  })

  test('labelled logs show false alarms', async () => {
    const { code, out } = await run(['rules', 'check', at('zork.yaml'), '--logs', at('labels.csv')])
    expect(code).toBe(1)
    expect(out).toMatch(/^fires-on-clean: zork\/slow: gives a verdict on .*clean\.log, line 2$/m)
  })

  test('a missing pack', async () => {
    const { code, err } = await run(['rules', 'check', at('nope.yaml'), at('zork.yaml')])
    expect(code).toBe(3)
    expect(err).toContain('nope.yaml: no such file or folder')
  })
})

describe('test', () => {
  test('examples that come out', async () => {
    expect(await run(['rules', 'test', at('zork.yaml')])).toEqual({ code: 0, out: '2 examples, 0 failed\n', err: '' })
  })

  test('examples that do not', async () => {
    const { code, out } = await run(['rules', 'test', at('wrong.yaml')])
    expect(code).toBe(1)
    expect(out).toContain('zork/slow hit[0]: captures {who} as "grue", not "troll"\n    zork waits for grue\n')
    expect(out).toContain('zork/slow miss[0]: the rule fires (decisive)')
    expect(out).toContain('2 examples, 2 failed\n')
  })
})

describe('--rules with packs that cannot be used: status 2, all problems on standard error', () => {
  test.each([[[at('a.log')]], [['explain', 'zork/slow']], [['rules', 'list']]])('%j', async (argv) => {
    const files = ['bad.yaml', 'zork.yaml', 'syntax.yaml', 'nope.yaml'].flatMap((name) => ['--rules', at(name)])
    const { code, out, err } = await run([...argv, ...files])
    expect([code, out]).toEqual([2, ''])
    const places = err.split('\n').map((line) => line.replace(`gofault: ${folder}/`, '').split(': ')[0])
    expect(places).toEqual(['bad.yaml:4:12', 'bad.yaml:5:22', 'bad.yaml:6:16', 'syntax.yaml:2:1', 'nope.yaml:1:1', ''])
  })
})
