import { createClassifier } from '../../dist/index.js'

/** The outcomes that need no work. */
export const GOOD = ['recorded', 'proven']

const HARMLESS = ['none', 'foreign']
let classifier

/**
 * What came of a run.
 * @returns {outcome, detail}: `broken` the lab itself failed; `no fault` the build did not fail as it should; `misjudged` our
 * verdict is another; `not cured` the remedy did not help; else `recorded`, or `proven` where a remedy was tried
 */
export function judge(scenario, { error, steps, remedy }) {
  if (error !== undefined) return { outcome: 'broken', detail: error }
  const passes = scenario.passes ?? scenario.cause === 'none'
  const last = steps.at(-1)
  if ((last.status === 0) !== passes)
    return { outcome: 'no fault', detail: `exit status ${last.status}:\n${textOf(steps)}` }
  classifier ??= createClassifier()
  const verdict = classifier.classify(textOf(steps)).verdicts[0]?.cause
  const right = HARMLESS.includes(scenario.cause) ? [undefined] : [scenario.cause]
  if (![...right, ...(scenario.acceptable ?? [])].includes(verdict)) {
    return {
      outcome: 'misjudged',
      detail: `${verdict ?? 'no verdict'} instead of ${scenario.cause}:\n${textOf(steps)}`,
    }
  }
  if (remedy === undefined) return { outcome: 'recorded' }
  if (remedy.works) return { outcome: 'proven' }
  return { outcome: 'not cured', detail: `${remedy.run}\nthen exit status ${remedy.after}:\n${remedy.output}` }
}

/** What a person would have seen of the run in a terminal. */
export const textOf = (steps) => steps.map(({ command, output }) => `$ ${command}\n${output}`).join('')
