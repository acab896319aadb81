import type { Dialect } from './dialect.ts'

/** Drone, Woodpecker and Tekton: `[build:12] text`, `[step-build] text`. */
export const drone: Dialect = {
  name: 'drone',
  prefix: /\[[\w.-]{1,64}:L?\d{1,6}(?::\d{1,6}s)?\] |\[step-[\w.-]{1,64}\] /y,
}
