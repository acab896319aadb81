/** GitLab CI: a job's raw trace, with sections. */
export function gitlab({ steps, clock, release, failed }) {
  const seconds = () => Math.floor(clock.tick() / 1000)
  const section = (name, title, body) => [
    `section_start:${seconds()}:${name}\r\x1b[0K\x1b[0K\x1b[36;1m${title}\x1b[0;m`,
    ...body,
    `section_end:${seconds()}:${name}\r\x1b[0K`,
  ]
  const image = `golang:${release.split('.').slice(0, 2).join('.')}`
  return [
    '\x1b[0KRunning with gitlab-runner 16.11.0 (91a27b2a)\x1b[0;m',
    '\x1b[0K  on docker-runner-3 Yx7ZkQ1w, system ID: s_4c1f\x1b[0;m',
    ...section('prepare_executor', 'Preparing the "docker" executor', [
      `\x1b[0KUsing Docker executor with image ${image} ...\x1b[0;m`,
      `\x1b[0KPulling docker image ${image} ...\x1b[0;m`,
    ]),
    ...section('get_sources', 'Getting source from Git repository', [
      '\x1b[32;1mFetching changes with git depth set to 20...\x1b[0;m',
      'Initialized empty Git repository in /builds/team/app/.git/',
      '\x1b[32;1mChecking out 3f2a9c1d as detached HEAD (ref is main)...\x1b[0;m',
    ]),
    ...section(
      'step_script',
      'Executing "step_script" stage of the job script',
      steps.flatMap(({ command, lines, seconds }) => {
        clock.wait(seconds)
        return [
          ...command
            .trimEnd()
            .split('\n')
            .map((line) => `\x1b[32;1m$ ${line}\x1b[0;m`),
          ...lines,
        ]
      }),
    ),
    ...section('cleanup_file_variables', 'Cleaning up project directory and file based variables', []),
    failed
      ? `\x1b[31;1mERROR: Job failed: exit code ${steps.at(-1).status}\x1b[0;m`
      : '\x1b[32;1mJob succeeded\x1b[0;m',
  ]
}
