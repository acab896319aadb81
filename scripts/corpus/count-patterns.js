import { readTable } from './manifest.js'

/** @returns the verdicts of first-sight.csv: [{id, pattern, right, first}]; those below the first one share one pattern */
export const readVerdicts = () =>
  readTable('first-sight.csv')
    .filter(({ place }) => place !== '0')
    .map(({ id, place, pattern, right }) => {
      const first = place === '1'
      return { id, first, pattern: first ? pattern : 'below the first', right: right === 'yes' }
    })

/** @returns {pattern: [right, all]}: how many verdicts with a pattern of evidence were right, of how many */
export function countPatterns(verdicts) {
  const counts = {}
  for (const { pattern, right } of verdicts) {
    const [hits, all] = counts[pattern] ?? [0, 0]
    counts[pattern] = [hits + (right ? 1 : 0), all + 1]
  }
  return counts
}
