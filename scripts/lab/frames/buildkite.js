import { commandLines } from './command-lines.js'

/** Buildkite: the raw log of an agent, each line with its time as an escape sequence. */
export function buildkite({ steps, clock, dir, failed }) {
  const lines = [
    '~~~ Preparing working directory',
    `# Creating "${dir}"`,
    '$ git clean -ffxdq',
    '$ git checkout -f 3f2a9c1d',
  ]
  for (const { command, lines: output, seconds } of steps) {
    lines.push('~~~ Running commands', ...commandLines(command, '$ '), ...output)
    clock.wait(seconds)
  }
  if (failed) lines.push('^^^ +++', `🚨 Error: The command exited with status ${steps.at(-1).status}`)
  return lines.map((line) => `\x1b_bk;t=${clock.tick().getTime()}\x07${line}`)
}
