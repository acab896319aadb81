import { commandLines } from './command-lines.js'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `journalctl -u app-build`: a systemd unit that builds. */
export function journald({ steps, clock, failed }) {
  const pid = 1000 + Math.floor(clock.random() * 30000)
  const stamp = (who, line) => {
    const now = clock.tick()
    const [day, time] = [String(now.getUTCDate()).padStart(2, '0'), now.toISOString().slice(11, 19)]
    return `${MONTHS[now.getUTCMonth()]} ${day} ${time} build-7 ${who}: ${line}`
  }
  const lines = [stamp('systemd[1]', 'Starting app-build.service - Build of app...')]
  for (const { command, lines: output, seconds } of steps) {
    for (const line of commandLines(command, '+ ')) lines.push(stamp(`app-build[${pid}]`, line))
    clock.wait(seconds)
    for (const line of output) lines.push(stamp(`app-build[${pid}]`, line))
  }
  if (!failed) return [...lines, stamp('systemd[1]', 'Finished app-build.service - Build of app.')]
  const { status } = steps.at(-1)
  return [
    ...lines,
    stamp('systemd[1]', `app-build.service: Main process exited, code=exited, status=${status}/FAILURE`),
    stamp('systemd[1]', "app-build.service: Failed with result 'exit-code'."),
    stamp('systemd[1]', 'Failed to start app-build.service - Build of app.'),
  ]
}
