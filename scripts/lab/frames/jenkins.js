import { commandLines } from './command-lines.js'

/** Jenkins: the console of a pipeline with the Timestamper plugin. */
export function jenkins({ steps, clock, dir, failed }) {
  const lines = [
    'Started by GitHub push by ada',
    '[Pipeline] Start of Pipeline',
    '[Pipeline] node',
    `Running on linux-03 in ${dir}`,
    '[Pipeline] {',
    '[Pipeline] stage',
    '[Pipeline] { (Build)',
  ]
  for (const { command, lines: output, seconds } of steps) {
    lines.push('[Pipeline] sh', ...commandLines(command, '+ '), ...output)
    clock.wait(seconds)
  }
  lines.push('[Pipeline] }', '[Pipeline] // stage', '[Pipeline] }', '[Pipeline] // node', '[Pipeline] End of Pipeline')
  lines.push(
    ...(failed
      ? [`ERROR: script returned exit code ${steps.at(-1).status}`, 'Finished: FAILURE']
      : ['Finished: SUCCESS']),
  )
  return lines.map((line) => `[${clock.tick().toISOString()}] ${line}`)
}
