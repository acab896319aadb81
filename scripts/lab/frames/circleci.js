/** CircleCI: the output of a job's run steps. */
export function circleci({ steps }) {
  return steps.flatMap(({ command, lines, status }) => [
    '#!/bin/bash -eo pipefail',
    ...command.trimEnd().split('\n'),
    '',
    ...lines,
    '',
    ...(status === 0
      ? ['CircleCI received exit code 0']
      : [`Exited with code exit status ${status}`, 'CircleCI received exit code ' + status]),
  ])
}
