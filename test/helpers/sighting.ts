import type { Sighting } from '../../src/match/sighting.ts'

/** A sighting of nothing in particular, and what is given. */
export const sighting = (more: Partial<Sighting>): Sighting => ({
  template: 0,
  line: 1,
  column: 1,
  start: 0,
  text: '',
  captures: {},
  ...more,
})
