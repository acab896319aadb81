import { commandLines } from './command-lines.js'

/** Prow: the build-log.txt of a Kubernetes job. */
export function prow({ steps, clock, failed }) {
  const lines = ['+ WRAPPED_COMMAND_PID=17', '+ wait 17']
  for (const { command, lines: output, seconds } of steps) {
    lines.push(...commandLines(command, '+ '), ...output)
    clock.wait(seconds)
  }
  const { status } = steps.at(-1)
  lines.push(`+ EXIT_VALUE=${status}`, '+ set +o xtrace')
  if (!failed) return lines
  const record = {
    component: 'entrypoint',
    error: `wrapped process failed: exit status ${status}`,
    file: 'k8s.io/test-infra/prow/entrypoint/run.go:84',
  }
  return [
    ...lines,
    JSON.stringify({
      ...record,
      func: 'k8s.io/test-infra/prow/entrypoint.Options.internalRun',
      level: 'error',
      msg: 'Error executing test process',
      severity: 'error',
      time: clock.tick().toISOString(),
    }),
  ]
}
