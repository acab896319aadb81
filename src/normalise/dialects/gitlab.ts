import type { Dialect } from './dialect.ts'

/** GitLab: section marks, and the time stamp columns `2024-05-01T10:00:00.123456Z 00O text` (O and E name the stream, + a continued line). */
export const gitlab: Dialect = {
  name: 'gitlab',
  prefix:
    /section_(?:start|end):\d{1,12}:[\w.-]{1,80}(?:\[[^\]\r\n]{1,80}\])?\r?|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z \d\d[OE][+ ]?/y,
}
