/** Travis CI: the raw log, with folds and timers. */
export function travis({ steps, clock, release, failed }) {
  const minor = release.split('.').slice(0, 2).join('.')
  const lines = [
    'travis_fold:start:worker_info\r\x1b[0K\x1b[33;1mWorker information\x1b[0m',
    'hostname: worker-linux-7d8f9',
    'travis_fold:end:worker_info\r\x1b[0K',
    `travis_fold:start:go.setup\r\x1b[0K$ travis_setup_go`,
    `$ export GOPATH="/home/travis/gopath"`,
    `go version go${release} linux/amd64`,
    'travis_fold:end:go.setup\r\x1b[0K',
    `$ gimme ${minor}`,
  ]
  for (const { command, lines: output, status, seconds } of steps) {
    const id = Math.floor(clock.random() * 0xffffffff)
      .toString(16)
      .padStart(8, '0')
    const start = clock.tick() * 1e6
    clock.wait(seconds)
    const finish = clock.tick() * 1e6
    const shown = command.trimEnd().split('\n').join('; ')
    lines.push(`travis_time:start:${id}\r\x1b[0K$ ${shown}`, ...output)
    lines.push(`travis_time:end:${id}:start=${start},finish=${finish},duration=${finish - start}\r\x1b[0K`)
    lines.push(`\x1b[${status === 0 ? '32' : '31'};1mThe command "${shown}" exited with ${status}.\x1b[0m`)
  }
  return [...lines, '', `Done. Your build exited with ${failed ? 1 : 0}.`]
}
