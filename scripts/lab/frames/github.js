/** GitHub Actions: the raw log of a job, as its "Download log archive" has it. */
export function github({ steps, clock, release, dir, failed }) {
  const minor = release.split('.').slice(0, 2).join('.')
  const repository = dir.split('/').at(-1)
  const lines = [
    "Current runner version: '2.311.0'",
    '##[group]Operating System',
    'Ubuntu',
    '22.04.3',
    'LTS',
    '##[endgroup]',
    '##[group]Run actions/checkout@v4',
    'with:',
    `  repository: acme/${repository}`,
    '  token: ***',
    '##[endgroup]',
    `Syncing repository: acme/${repository}`,
    '##[group]Run actions/setup-go@v5',
    'with:',
    `  go-version: ${minor}`,
    '##[endgroup]',
    `Setup go version spec ${minor}`,
    `Found in cache @ /opt/hostedtoolcache/go/${release}/x64`,
    `Successfully set up Go version ${minor}`,
  ].map((line) => stamp(clock, line))
  for (const { command, lines: output, status, seconds } of steps) {
    const commands = command.trimEnd().split('\n')
    lines.push(stamp(clock, `##[group]Run ${commands[0]}`))
    for (const line of commands) lines.push(stamp(clock, `\x1b[36;1m${line}\x1b[0m`))
    lines.push(stamp(clock, 'shell: /usr/bin/bash -e {0}'), stamp(clock, '##[endgroup]'))
    clock.wait(seconds)
    for (const line of output) lines.push(stamp(clock, line))
    if (status !== 0) lines.push(stamp(clock, `##[error]Process completed with exit code ${status}.`))
  }
  return [...lines, stamp(clock, failed ? 'Post job cleanup.' : 'Cleaning up orphan processes')]
}

const stamp = (clock, line) => `${clock.tick().toISOString().replace('Z', '0000Z')} ${line}`
