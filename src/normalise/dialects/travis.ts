import type { Dialect } from './dialect.ts'

/** Travis: folds and timings. */
export const travis: Dialect = {
  name: 'travis',
  prefix: /travis_(?:fold|time):(?:start|end):[\w.,=:-]{1,200}\r?/y,
}
