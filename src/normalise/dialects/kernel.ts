import type { Dialect } from './dialect.ts'

/** dmesg: `[12345.678901] text`. */
export const kernel: Dialect = {
  name: 'kernel',
  prefix: /\[ {0,12}\d{1,12}\.\d{6}\] /y,
}
