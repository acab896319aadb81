import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import Papa from 'papaparse'

/**
 * The corpus: logs/<family>/*.log, manifest.csv that describes them, first-sight.csv, what the rules said when they met them, and
 * remedies.csv, the proofs; unproven.csv says why the other remedies have none.
 */
export const CORPUS = new URL('../../corpus/', import.meta.url)

export const COLUMNS = {
  'manifest.csv': [
    'id',
    'file',
    'cause',
    'acceptable',
    'visible',
    'kind',
    'scenario',
    'go',
    'os',
    'dialect',
    'lang',
    'sha256',
  ],
  'first-sight.csv': ['id', 'place', 'cause', 'pattern', 'right'],
  'remedies.csv': ['cause', 'remedy', 'go', 'scenario', 'before', 'after', 'date'],
  'unproven.csv': ['cause', 'remedy', 'reason'],
}

/** @returns the rows of one of the corpus's tables; none where it is absent */
export function readTable(name) {
  const file = new URL(name, CORPUS)
  if (!existsSync(file)) return []
  const { data, errors } = Papa.parse(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true })
  if (errors.length > 0) throw new Error(`corpus/${name}:${errors[0].row + 2}: ${errors[0].message}`)
  return data
}

/** Writes the rows, in the order of their first column. */
export function writeTable(name, rows) {
  const columns = COLUMNS[name]
  const order = (row) => columns.map((column) => row[column]).join('\n')
  const sorted = rows.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
  writeFileSync(new URL(name, CORPUS), `${Papa.unparse(sorted, { columns, newline: '\n' })}\n`)
}
