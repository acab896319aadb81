import type { Dialect } from './dialect.ts'

/** A time stamp of RFC 3339 in front of the line: CircleCI, prow, kubectl logs --timestamps, docker logs -t. */
export const isoTime: Dialect = {
  name: 'iso-time',
  prefix:
    /\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)\]?(?: (?:stdout|stderr) [FP])?:? {1,2}|\[\d\d:\d\d:\d\d(?:\.\d{1,6})?\] /y,
}
