import type { Dialect } from './dialect.ts'

/** GitHub Actions and Azure Pipelines: `2025-02-27T18:30:09.1817538Z ##[error]text`, and `job<tab>step<tab>` of `gh run view --log`. */
export const githubActions: Dialect = {
  name: 'github-actions',
  label:
    /##\[(?:error|warning|group|debug|notice|section|command)\]|::(?:error|warning|notice|group|debug)(?: [^:\n]{1,300})?::/y,
  prefix: /(?:[^\t]{1,80}\t[^\t]{1,80}\t(?=\d{4}-\d\d-\d\dT))?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6,9}Z ?(?!\d\d[OE])/y,
}
