import { expect, test } from '@jest/globals'
import { fillCommand } from '../../src/remedy/fill-command.ts'

const fill = (command: string, value: string): string | undefined => fillCommand(command, { x: value }, 'sh')

test.each([
  ['ls {x}', '/a/b', 'ls /a/b'],
  ['ls {x}', '/a b', "ls '/a b'"],
  ['ls {x}/c', '/a b', "ls '/a b'/c"],
  ['ls {x}', '$(reboot)', "ls '$(reboot)'"],
  ['ls {x}', "it's", String.raw`ls 'it'\''s'`],
  ['ls {x}', '-rf', 'ls ./-rf'],
  ['ls {x}', '~', "ls '~'"],
  ['ls {y|"$HOME"}/go', '/a', 'ls "$HOME"/go'],
  ['ls {y}', '/a', undefined],
  ['ls {toString}', '/a', undefined],
  ['ls {x}', '', undefined],
  ['ls {x|.}', '', 'ls .'],
  ['ls {x}', 'a\nreboot', undefined],
  ['ls {x}', 'a\x1b[2J', undefined],
  ['ls {x}', 'a\u202eb', undefined],
  ['ls {x}', 'a\u061cb', undefined],
  ['ls {x}', 'a\u200bb', undefined],
  ['ls {x}', 'x'.repeat(2000), undefined],
])('%j with %j', (command, value, expected) => {
  expect(fill(command, value)).toBe(expected)
})
