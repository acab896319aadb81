import type { Dialect } from './dialect.ts'

/** Prow's bootstrap: `I1203 22:40:31.690] text`, `W0418 03:12:09.441] text`. */
export const prow: Dialect = {
  name: 'prow',
  prefix: /[IWE]\d{4} \d\d:\d\d:\d\d\.\d{3}\] /y,
}
