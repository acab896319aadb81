import { expect, test } from '@jest/globals'
import { SightingStore } from '../../src/match/sighting-store.ts'
import { sighting } from '../helpers/sighting.ts'

function linesKept(count: number, most: number): number[] | undefined {
  const store = new SightingStore(() => most)
  for (let line = 1; line <= count; line++) store.add(sighting({ template: 7, line }))
  return store
    .sorted()
    .get(7)
    ?.map((s) => s.line)
}

test.each([
  [1, [1]],
  [6, [1, 2, 3, 4, 5, 6]],
  [7, [1, 2, 3, 5, 6, 7]],
  [100, [1, 2, 3, 98, 99, 100]],
])('of %d sightings the first and the last are kept', (count, lines) => {
  expect(linesKept(count, 3)).toEqual(lines)
})

test('each template has a bound of its own', () => {
  const store = new SightingStore((template) => template)
  for (let line = 1; line <= 50; line++) for (const template of [1, 4]) store.add(sighting({ template, line }))
  expect([1, 4].map((template) => store.sorted().get(template)?.length)).toEqual([2, 8])
})

test('what was seen in any order comes out in the order of the log', () => {
  const store = new SightingStore(() => 10)
  for (const [line, column] of [
    [3, 1],
    [1, 9],
    [1, 2],
  ] as const)
    store.add(sighting({ line, column }))
  expect(
    store
      .sorted()
      .get(0)
      ?.map(({ line, column }) => [line, column]),
  ).toEqual([
    [1, 2],
    [1, 9],
    [3, 1],
  ])
})
