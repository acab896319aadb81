/** Results in, string out: one function a format. Pure. */
export { Tally, type CauseCount } from '../report/tally.ts'
export { renderJson, renderNdjson } from './json.ts'
export { renderRow, type RowOptions } from './row.ts'
export { renderSummary } from './summary.ts'
export { renderText, type TextOptions } from './text.ts'
