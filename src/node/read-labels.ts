import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import Papa from 'papaparse'
import { GofaultError } from '../errors.ts'
import { sayError } from './find-logs.ts'
import type { Label } from '../report/label.ts'
import { causeIds } from '../rules/schema.gen.ts'

type Row = Readonly<Record<string, unknown>>
type Numbered = readonly [line: number, row: Row]

const CAUSES: ReadonlySet<string> = new Set([...causeIds, 'none', 'foreign'])
const MOST_MISTAKES = 20

/**
 * Reads labelled logs: JSON records, one a line, or CSV with a header. Of each record are read: `file` (below the folder of the
 * labels; by default `id` with `.log`), `cause` (or `primary`), and, all optional, `acceptable`, `evidence`, `dialect` (or `format`),
 * `go`, `lang`. In CSV the items of a list are parted by `;`.
 * @throws GofaultError that names every mistake with its line
 */
export async function readLabels(path: string): Promise<readonly Label[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new GofaultError(`${path}: ${sayError(error)}`)
  })
  const mistakes: string[] = []
  const report = (line: number, what: string): void => void mistakes.push(`${path}:${line}: ${what}`)
  const rows = path.endsWith('.csv') ? fromCsv(text, report) : fromJsonLines(text, report)
  const labels = rows.map(([line, row]) => toLabel(line, row, dirname(path), report))
  if (rows.length === 0 && mistakes.length === 0) mistakes.push(`${path}: no labels in it`)
  if (mistakes.length > MOST_MISTAKES)
    mistakes.splice(MOST_MISTAKES, mistakes.length, `... and ${mistakes.length - MOST_MISTAKES} more`)
  if (mistakes.length > 0) throw new GofaultError(mistakes.join('\n'))
  return labels
}

type Report = (line: number, what: string) => void

function fromJsonLines(text: string, report: Report): readonly Numbered[] {
  return text.split('\n').flatMap((json, i): readonly Numbered[] => {
    if (json.trim() === '') return []
    try {
      const row: unknown = JSON.parse(json)
      if (typeof row === 'object' && row !== null && !Array.isArray(row)) return [[i + 1, row as Row]]
      report(i + 1, 'not a JSON object: one record a line is wanted')
    } catch (error) {
      report(i + 1, `not JSON: ${(error as Error).message}`)
    }
    return []
  })
}

function fromCsv(text: string, report: Report): readonly Numbered[] {
  const rows: Numbered[] = []
  // A row begins where the one before it ended, since its cells may span lines; the first one below the header.
  let line = 2
  Papa.parse<Row>(text, {
    header: true,
    step: ({ data, errors, meta }) => {
      const isEmpty = Object.values(data).join('') === ''
      if (!isEmpty) rows.push([line, data])
      for (const { message } of isEmpty ? [] : errors) report(line, message)
      line = text.slice(0, meta.cursor).split('\n').length
    },
  })
  return rows
}

function toLabel(line: number, row: Row, folder: string, report: Report): Label {
  const text = (...names: readonly string[]): string | undefined =>
    names.map((name) => row[name]).find((value): value is string => typeof value === 'string' && value !== '')
  const list = (name: string): readonly string[] => {
    const value = row[name]
    if (typeof value === 'string')
      return value
        .split(';')
        .map((item) => item.trim())
        .filter((item) => item !== '')
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
  }
  const [file, id, cause = ''] = [text('file', 'path'), text('id'), text('cause', 'primary')]
  if (file === undefined && id === undefined) report(line, 'neither "file" nor "id" says which log this is')
  for (const name of [cause, ...list('acceptable')]) {
    if (!CAUSES.has(name))
      report(line, `"${name}" is no cause: gofault rules list names them; none and foreign are allowed, too`)
  }
  const [dialect, go, lang] = [text('dialect', 'format'), text('go'), text('lang')]
  return {
    file: resolve(folder, file ?? `${id ?? ''}.log`),
    cause,
    acceptable: list('acceptable'),
    evidence: list('evidence'),
    ...(dialect === undefined ? {} : { dialect }),
    ...(go === undefined ? {} : { go }),
    ...(lang === undefined ? {} : { lang }),
  }
}
