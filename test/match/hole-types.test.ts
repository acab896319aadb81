import { describe, expect, test } from '@jest/globals'
import { HOLE_TYPES, PATH_CLASSES } from '../../src/rules/hole-types.ts'
import { match } from '../helpers/match.ts'

type Row = readonly [type: string, holds: readonly string[], not: readonly string[]]

const PATHS: readonly [readonly string[], readonly string[]] = [
  ['/a/b', '/a b/c d', '~/x', './x', '../x', 'C:\\x\\y', 'C:/x', 'a/b', '$HOME/x', '%TEMP%\\x', '/path/中文'],
  ['a b', 'x*y', 'a|b', '/a:b', 'two words/c'],
]
const IMPORT_PATHS: readonly [readonly string[], readonly string[]] = [
  ['fmt', 'net/http', 'github.com/a/b-c/v2', 'gopkg.in/yaml.v3', 'git.sr.ht/~x/y'],
  ['-x', 'a b', 'a@v1', 'a:b'],
]

const ROWS: readonly Row[] = [
  ['word', ['go', 'a-b', 'x_1.2+y'], ['a b', 'a/b', 'a:b', 'é']],
  ['ident', ['x', 'http.Client', '_a1', 'größe'], ['1a', '.a', 'a b', 'a-b']],
  ['int', ['0', '12345'], ['1.5', '-1', 'x', '123456789012345678901']],
  ['num', ['1', '1.5', '0.001'], ['.5', '1.', '1.2.3', 'x']],
  ['release', ['1.22', '1.22.3', '9'], ['1.', '.1', '1..2', '1.22rc1', 'go1.22']],
  ['hex', ['0x7ffe', 'deadBEEF'], ['xyz', 'de ad']],
  ['token', ['anything:/()!', '中文'], ['a b']],
  ['quoted', ['"a b"', "'a b'", '`a b`', "`a'", '‘a’', '“a”'], ['a', '"a', '"a\'']],
  ['path', ...PATHS],
  ...PATH_CLASSES.map((name): Row => [name, ...PATHS]),
  ['file', ['main.go', 'a/b.go', '/abs/b.go'], ['a b.go', 'a.go:1', 'C:\\x.go', '"a"']],
  ['pos', ['main.go:12', './a/b.go:12:3', '/x/y.s:1', 'C:\\x\\y.go:1:2'], ['main.go', 'main.go:x', ':12', 'a b.go:1']],
  ['url', ['https://go.dev/x?y=1', 'git+ssh://h/x'], ['go.dev', 'https:/x', '//h', 'https://a b']],
  ['host', ['go.dev', '10.0.0.1', 'localhost', '[::1]', 'fe80::1%eth0', 'a-b.example.'], ['a b', '-a', 'go.dev:443/x']],
  ['addr', ['go.dev:443', '10.0.0.1:8080', '[::1]:53', ':8080'], ['go.dev', 'a:b', 'a:123456', 'h:80/x']],
  ['module', ...IMPORT_PATHS],
  ['package', ...IMPORT_PATHS],
  [
    'version',
    ['v1.2.3', 'v0.0.0-20240101000000-abcdefabcdef', 'v2.0.0+incompatible', 'latest', '>=v1.2'],
    ['a b', 'v1@x'],
  ],
  ['goversion', ['1.22', '1.22.3', '1.21rc1', 'go1.22.3', 'devel'], ['go', 'v1.2', 'x1', '1.2 x']],
  ['env', ['GOPROXY', 'GO111MODULE', '_X'], ['goproxy', '1X', 'A-B']],
  ['flag', ['-x', '--x', '-mod=mod', '-ldflags=-s'], ['x', '-a b', '-x;']],
  ['user', ['root', 'www-data', 'CORP\\jane', 'a.b', 'svc$'], ['a b', 'a/b', 'a:b']],
  ['mode', ['rwxr-xr-x', 'rwsr-xr-t', 'r--r--r--.'], ['755', 'rwx rwx', 'rwxr-xr-x...x']],
  ['context', ['system_u:object_r:user_home_t:s0', 'a:b:c:s0-s0:c0.c1023'], ['a:b', 'a b:c:d']],
  ['perms', ['write', 'add_name write'], ['_x', 'Write', '']],
  ['duration', ['1m30s', '96.40s', '15µs'], ['s', '1 s', '-1s']],
  ['ws', [' ', '\t', '  \t '], ['x', '']],
  ['rest', ['', 'a b: "c"'], []],
  ['skip', ['', 'a b', 'x'.repeat(80)], ['x'.repeat(81)]],
]

test('every type has a row', () => {
  expect(ROWS.map(([type]) => type).toSorted()).toEqual(Object.keys(HOLE_TYPES).toSorted())
})

describe.each(ROWS)('%s', (type, holds, not) => {
  const inside = `<<<{x:${type}}>>>`
  test.each(holds)('holds %j', (text) => {
    expect(match(inside, `<<<${text}>>>`)?.captures).toEqual({ x: text })
  })

  if (not.length > 0) {
    test.each(not)('does not hold %j', (text) => {
      expect(match(inside, `<<<${text}>>>`)).toBeUndefined()
    })
  }
})
