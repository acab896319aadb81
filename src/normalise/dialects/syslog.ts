import type { Dialect } from './dialect.ts'

/** journald and syslog: `Aug 09 10:52:07 host process[123]: text`. */
export const syslog: Dialect = {
  name: 'syslog',
  prefix: /[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{1,6})? [\w.:-]{1,255} [\w.@/()-]{1,128}(?:\[\d{1,8}\])?: /y,
}
