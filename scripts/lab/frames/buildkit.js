/** `docker build --progress=plain`: each step of the scenario is a RUN. */
export function buildkit({ steps, clock, release, dir }) {
  const image = `docker.io/library/golang:${release.split('.').slice(0, 2).join('.')}`
  const total = steps.length + 3
  const lines = [
    '#1 [internal] load build definition from Dockerfile',
    '#1 transferring dockerfile: 412B done',
    '#1 DONE 0.0s',
    '',
    `#2 [internal] load metadata for ${image}`,
    '#2 DONE 0.8s',
    '',
    `#3 [1/${total}] FROM ${image}`,
    '#3 CACHED',
    '',
    `#4 [2/${total}] WORKDIR ${dir}`,
    '#4 CACHED',
    '',
    `#5 [3/${total}] COPY . .`,
    '#5 DONE 0.1s',
    '',
  ]
  steps.forEach(({ command, lines: output, status, seconds }, i) => {
    const run = command.trimEnd().replaceAll('\n', ' && ')
    const name = `[${i + 4}/${total}] RUN ${run}`
    let at = 0.2
    const timed = output.map((line) => [(at += (seconds / output.length) * clock.random()).toFixed(3), line])
    lines.push(`#${i + 6} ${name}`, ...timed.map(([time, line]) => `#${i + 6} ${time} ${line}`))
    if (status === 0) return lines.push(`#${i + 6} DONE ${(at + 0.3).toFixed(1)}s`, '')
    const problem = `process "/bin/sh -c ${run}" did not complete successfully: exit code: ${status}`
    lines.push(
      `#${i + 6} ERROR: ${problem}`,
      '------',
      ` > ${name}:`,
      ...timed.slice(-10).map(([time, line]) => `${time} ${line}`),
    )
    lines.push('------', `Dockerfile:${i + 6}`, '--------------------', `${String(i + 6).padStart(4)} | >>> RUN ${run}`)
    return lines.push('--------------------', `ERROR: failed to solve: ${problem}`)
  })
  return lines
}
