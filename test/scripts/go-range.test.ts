import { expect, test } from '@jest/globals'
import { compareReleases, inRange } from '../../scripts/lab/go-range.js'

test.each([
  ['1.22.12', '', true],
  ['1.22.12', '1.22', true],
  ['1.2.2', '1.22', false],
  ['1.22.12', '1.22.12', true],
  ['1.22.12', '>=1.21', true],
  ['1.9.7', '>=1.13', false],
  ['1.20.14', '>=1.17 <1.21', true],
  ['1.21.0', '<1.21', false],
  ['1.21.0', '<=1.21', true],
])('%s in "%s": %s', (version, range, expected) => {
  expect(inRange(version, range)).toBe(expected)
})

test('releases are in their order', () => {
  expect(['1.27.0', '1.9.7', '1.20', '1.20.14'].toSorted(compareReleases)).toEqual([
    '1.9.7',
    '1.20',
    '1.20.14',
    '1.27.0',
  ])
})
