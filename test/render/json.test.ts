import { expect, test } from '@jest/globals'
import { renderJson, renderNdjson } from '../../src/render/json.ts'
import { result } from '../helpers/result.ts'

const odd = result({ source: 'a\n"b"\u2028\u2029\x1b中😀' })

test('indented JSON', () => {
  expect(JSON.parse(renderJson(odd))).toEqual(odd)
  expect(renderJson(odd)).toMatch(/^\{\n {2}"schemaVersion": 1,\n/)
})

test('ndjson is one line, for every reader of lines', () => {
  const line = renderNdjson(odd)
  expect(JSON.parse(line)).toEqual(odd)
  expect(line.slice(0, -1)).not.toMatch(/[\n\r\u2028\u2029]/)
  expect(line.endsWith('}\n')).toBe(true)
})

test('the keys come in the documented order', () => {
  const keys = ['schemaVersion', 'source', 'status', 'verdicts', 'hints', 'facts', 'lines', 'bytes']
  expect(Object.keys(JSON.parse(renderNdjson(result())) as object)).toEqual(keys)
})
