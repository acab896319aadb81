import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { findLogs } from '../../src/node/find-logs.ts'
import { tempFiles } from '../helpers/temp-files.ts'

const folder = tempFiles({
  'b.log': '',
  'a.txt': '',
  'sub/c.err': '',
  'sub/d.log.1': '',
  'sub/consoleText': '',
  '.hidden/e.log': '',
  'image.png': '',
  'node_modules/x/f.log': '',
  '.git/g.log': '',
  '[odd]*.log': '',
  'none/': '',
  'none/readme.md': '',
})

async function find(...args: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for await (const one of findLogs(args.map((arg) => (arg === '-' ? arg : join(folder, arg)))))
    found.push('problem' in one ? `! ${one.problem}` : one.path.replace(`${folder}/`, ''))
  return found
}

const ALL = ['.hidden/e.log', '[odd]*.log', 'a.txt', 'b.log', 'sub/c.err', 'sub/consoleText', 'sub/d.log.1']

test.each<[string, readonly string[], readonly string[]]>([
  ['a file', ['b.log'], ['b.log']],
  ['a file of any name', ['image.png'], ['image.png']],
  ['standard input', ['-'], ['-']],
  ['a folder, by name', ['.'], ALL],
  ['a folder with a slash', ['sub/'], ['sub/c.err', 'sub/consoleText', 'sub/d.log.1']],
  ['a glob', ['*.log'], ['[odd]*.log', 'b.log']],
  ['a glob through folders', ['**/*.{err,png}'], ['image.png', 'sub/c.err']],
  ['a file that looks like a glob', ['[odd]*.log'], ['[odd]*.log']],
  ['in the order of the arguments', ['sub/c.err', '-', 'b.log'], ['sub/c.err', '-', 'b.log']],
  ['a missing path', ['nope.log'], ['! no such file or folder; check the spelling and the working directory']],
  ['a path through a file', ['b.log/x'], ['! a part of the path is no folder']],
  ['a folder without logs', ['none'], [expect.stringMatching(/^! the folder holds no logs/) as unknown as string]],
  [
    'a glob that matches nothing',
    ['*.nope'],
    [expect.stringMatching(/^! the glob matches no file/) as unknown as string],
  ],
])('%s', async (_, args, expected) => {
  expect(await find(...args)).toEqual(expected)
})
