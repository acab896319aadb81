import { commandLines } from './command-lines.js'

/** `docker compose up`: one service builds. */
export function compose({ steps, clock }) {
  const lines = steps.flatMap(({ command, lines: output, seconds }) => {
    clock.wait(seconds)
    return [...commandLines(command, '+ '), ...output]
  })
  return [
    'Attaching to build-1',
    ...lines.map((line) => `build-1  | ${line}`),
    `build-1 exited with code ${steps.at(-1).status}`,
  ]
}
