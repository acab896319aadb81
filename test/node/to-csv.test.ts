import { expect, test } from '@jest/globals'
import Papa from 'papaparse'
import { CSV_COLUMNS, csvHeader, toCsv } from '../../src/node/to-csv.ts'
import { result, VERDICT } from '../helpers/result.ts'

const cells = (...results: readonly ReturnType<typeof result>[]): readonly Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csvHeader() + results.map(toCsv).join(''), { header: true, skipEmptyLines: true })
    .data

test('the header names the columns', () => {
  expect(csvHeader()).toBe(`${CSV_COLUMNS.join(',')}\n`)
})

test('a verdict', () => {
  expect(cells(result())).toMatchObject([
    {
      source: 'a.log',
      status: 'known',
      cause: 'permission/module-cache',
      family: 'permission',
      confidence: '0.96',
      line: '12',
      column: '5',
      text: 'mkdir /go/pkg/mod: permission denied',
      remedy: 'Use a cache of your own.',
      run: 'go env -w GOMODCACHE=/x',
      fingerprint: '0123456789abcdef',
      problem: '',
    },
  ])
})

test('no verdict leaves the cells empty', () => {
  expect(cells(result({ status: 'unreadable', verdicts: [], problem: 'gone, "so" far' }))).toMatchObject([
    { status: 'unreadable', cause: '', line: '', problem: 'gone, "so" far' },
  ])
})

test('commas, quotes and line breaks stay in their cells', () => {
  const source = 'a,"b"\nc'
  expect(cells(result({ source }), result())).toMatchObject([{ source }, { source: 'a.log' }])
})

test.each(['=cmd()', '+1', '-1', '@x', '\t=x'])('%j does not run in a spreadsheet', (text) => {
  const [row] = cells(result({ verdicts: [{ ...VERDICT, evidence: [{ line: 1, column: 1, text, captures: {} }] }] }))
  expect(row?.['text']).toBe(`'${text}`)
})
