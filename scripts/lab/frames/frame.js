import { azure } from './azure.js'
import { buildkit } from './buildkit.js'
import { buildkite } from './buildkite.js'
import { circleci } from './circleci.js'
import { makeClock } from './clock.js'
import { compose } from './compose.js'
import { github } from './github.js'
import { gitlab } from './gitlab.js'
import { jenkins } from './jenkins.js'
import { journald } from './journald.js'
import { prow } from './prow.js'
import { travis } from './travis.js'

/** @type {Record<string, (run: object) => string[]>} */
const FRAMES = { azure, buildkit, buildkite, circleci, compose, github, gitlab, jenkins, journald, prow, travis }
// As the manifest names the dialects.
/** @type {Record<string, string>} */
const DIALECTS = { github: 'github-actions', compose: 'docker' }

/**
 * A recorded run as its place would show it: the lines that the commands printed stay as they are, in the dress of a CI system.
 *
 * @param {any} scenario its `frame` (by default that of its place) says how; without, the log is what a terminal shows
 * @param {{command: string, output: string, status: number, seconds: number}[]} steps
 * @param {string} release of Go
 * @returns {{text: string, dialect: string, kind: 'recorded' | 'framed'}}
 */
export function frame(scenario, steps, release) {
  const name = scenario.frame ?? scenario.place.frame ?? 'plain'
  if (name === 'plain') return { text: plain(scenario, steps), dialect: 'plain', kind: 'recorded' }
  const clock = makeClock(`${scenario.id} ${release}`)
  const shown = steps.map((step) => ({ ...step, lines: step.output.replace(/\n$/, '').split('\n') }))
  const text = FRAMES[name]({
    steps: shown,
    clock,
    release,
    dir: scenario.place.dir,
    failed: steps.at(-1).status !== 0,
  })
  return { text: `${text.join('\n')}\n`, dialect: DIALECTS[name] ?? name, kind: 'framed' }
}

function plain({ echo, trace }, steps) {
  const commands = echo === undefined ? steps.length > 1 && !trace : echo === 'dollar'
  return steps.map(({ command, output }) => (commands ? `$ ${command.trimEnd()}\n${output}` : output)).join('')
}
