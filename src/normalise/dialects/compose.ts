import type { Dialect } from './dialect.ts'

/** docker compose: `service-1  | text`. */
export const compose: Dialect = {
  name: 'compose',
  prefix: /[\w.-]{1,64} {1,40}\| /y,
}
