import type { Dialect } from './dialect.ts'

/** Jenkins, with the Timestamper plugin: `[2024-05-01T10:00:00.123Z] text`, `07:29:05  text`, and parallel branches: `[linux] text`. */
export const jenkins: Dialect = {
  name: 'jenkins',
  prefix: /\[\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z?\] ?|\d\d:\d\d:\d\d(?:[.,]\d{1,6})? {1,2}(?=\S)/y,
}
