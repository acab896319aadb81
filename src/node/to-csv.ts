import Papa from 'papaparse'
import type { Result } from '../types.ts'

/** The columns of the CSV: what is the case, why, and what to do first. */
export const CSV_COLUMNS = [
  'source',
  'status',
  'cause',
  'family',
  'confidence',
  'line',
  'column',
  'text',
  'title',
  'remedy',
  'run',
  'fingerprint',
  'problem',
] as const

/** The header line of the CSV. */
export const csvHeader = (): string => `${Papa.unparse([[...CSV_COLUMNS]])}\n`

/** One log as one line of CSV (RFC 4180, but lines end at LF): its first verdict. Cells that a spreadsheet would run as a formula are defused. */
export function toCsv({ source, status, verdicts: [verdict], problem = '' }: Result): string {
  const evidence = verdict?.evidence[0]
  const remedy = verdict?.remedies[0]
  const row = [
    source,
    status,
    verdict?.cause ?? '',
    verdict?.family ?? '',
    verdict?.confidence ?? '',
    evidence?.line ?? '',
    evidence?.column ?? '',
    evidence?.text ?? '',
    verdict?.title ?? '',
    remedy?.do ?? '',
    remedy?.run ?? '',
    verdict?.fingerprint ?? '',
    problem,
  ]
  return `${Papa.unparse([row], { escapeFormulae: true })}\n`
}
