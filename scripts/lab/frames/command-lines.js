/** The lines of a step's command, each behind what the CI system puts in front of it. */
export const commandLines = (command, prefix) =>
  command
    .trimEnd()
    .split('\n')
    .map((line) => prefix + line)
