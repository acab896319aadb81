import { GOOD, textOf } from './judge.js'

/** A line a run; what went wrong with it below. */
export function progress({ id, go, wanted, outcome, detail, steps }, left, verbose) {
  const remedy = wanted === undefined ? '' : ` · ${wanted}`
  console.error(`${String(left).padStart(5)} left  ${outcome.padEnd(9)}  ${id} go${go}${remedy}`)
  const text = GOOD.includes(outcome) ? verbose && textOf(steps) : detail
  if (text) console.error(text.trimEnd().replace(/^/gm, '             '))
}

/** A line a family: how many runs came out how. */
export function printSummary(results) {
  const outcomes = ['recorded', 'proven', 'not cured', 'misjudged', 'no fault', 'broken', 'skipped']
  const families = [...new Set(results.map(({ id }) => id.split('/')[0]))].toSorted()
  const count = (family, outcome) =>
    results.filter((result) => (family === 'all' || result.id.startsWith(`${family}/`)) && result.outcome === outcome)
      .length
  console.log(['family'.padEnd(12), ...outcomes.map((outcome) => outcome.padStart(10))].join(''))
  for (const family of [...families, 'all']) {
    console.log(
      [family.padEnd(12), ...outcomes.map((outcome) => String(count(family, outcome) || '').padStart(10))].join(''),
    )
  }
}
