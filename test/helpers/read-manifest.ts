import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'

/** A log of the corpus, as corpus/manifest.csv describes it. */
export interface Entry {
  readonly id: string
  /** Below corpus/. */
  readonly file: string
  /** The right cause, or `none` or `foreign` where there must be no verdict. */
  readonly cause: string
  /** Causes that count as right, too. */
  readonly acceptable: readonly string[]
}

export const CORPUS = new URL('../../corpus/', import.meta.url)
const MANIFEST = new URL('manifest.csv', CORPUS)

const list = (cell: string | undefined): readonly string[] => (cell ?? '').split(/[;\s]+/).filter((item) => item !== '')

/** The manifest of the corpus; undefined where there is none. */
export function readManifest(): readonly Entry[] | undefined {
  if (!existsSync(MANIFEST)) return undefined
  const text = readFileSync(MANIFEST, 'utf8')
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  if (errors.length > 0) throw new Error(`corpus/manifest.csv: ${JSON.stringify(errors[0])}`)
  return data.map(({ id = '', file = '', cause = '', acceptable }) => ({
    id,
    file,
    cause,
    acceptable: list(acceptable),
  }))
}
