import { describe, expect, test } from '@jest/globals'
import { renderRow } from '../../src/render/row.ts'
import { result, VERDICT } from '../helpers/result.ts'

test.each([
  ['known', '✗ a.log:12  permission/module-cache  mkdir /go/pkg/mod: permission denied\n'],
  ['unknown', '? a.log  failed, no Go cause known\n'],
  ['clean', '✓ a.log  nothing failed\n'],
  ['empty', '– a.log  the log is empty\n'],
  ['unreadable', '– a.log  could not be read: gone\n'],
] as const)('%s', (status, row) => {
  const rest = status === 'unreadable' ? { problem: 'gone' } : {}
  expect(renderRow(result({ status, verdicts: status === 'known' ? [VERDICT] : [], ...rest }))).toBe(row)
})

describe('one row, whatever the log holds', () => {
  const evidence = [{ line: 1, column: 1, text: `a\n\x1b[2Jb${'c'.repeat(500)}`, captures: {} }]
  test.each([0, 40, 80, 120, 400])('on %d columns', (width) => {
    const row = renderRow(result({ source: 'x\ny\x1b', verdicts: [{ ...VERDICT, evidence }] }), { width })
    expect(row.indexOf('\n')).toBe(row.length - 1)
    expect(row).not.toContain('\x1b')
    if (width >= 80) expect(row.length).toBeLessThanOrEqual(width + 1)
  })
})

test('colour and language', () => {
  expect(renderRow(result(), { colour: true })).toContain('\x1b[31m✗\x1b[39m')
  expect(renderRow(result({ status: 'clean', verdicts: [] }), { lang: 'zh' })).toBe('✓ a.log  没有失败\n')
})
