import type { Dialect } from './dialect.ts'

/** BuildKit in plain progress mode: `#12 3.456 text`, and in its summary of a failed step: `3.456 text`. */
export const buildkit: Dialect = {
  name: 'buildkit',
  prefix: /#\d{1,5} \d{1,6}\.\d{1,3} |\d{1,6}\.\d{3} (?=\S)/y,
}
