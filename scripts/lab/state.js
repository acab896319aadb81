import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What a run is known by: the case as it stands, the release, and the remedy that is proven. */
export const keyOf = ({ scenario, release, remedy = '' }) =>
  `${scenario.id} ${scenario.hash} ${release.version} ${remedy}`

/** The results so far, kept a line each as they come, so that a run that was stopped goes on where it was. */
export function openState(file) {
  mkdirSync(dirname(file), { recursive: true })
  const done = new Map(readResults(file).map((result) => [result.key, result]))
  return {
    get: (job) => done.get(keyOf(job)),
    add(result) {
      done.set(result.key, result)
      appendFileSync(file, `${JSON.stringify(result)}\n`)
    },
  }
}

/** @returns the results in a file; the last line may be cut, where the process was */
export function readResults(file) {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line)]
      } catch {
        return []
      }
    })
}
