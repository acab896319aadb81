/** Azure Pipelines: the raw log of a job of script steps. */
export function azure({ steps, clock }) {
  const lines = steps.flatMap(({ command, lines: output, status, seconds }) => {
    clock.wait(seconds)
    return [
      '##[section]Starting: CmdLine',
      '==============================================================================',
      'Task         : Command line',
      'Description  : Run a command line script using Bash on Linux and macOS and cmd.exe on Windows',
      'Version      : 2.231.1',
      '==============================================================================',
      'Generating script.',
      ...(command.includes('\n') ? [] : ['Script contents:', command]),
      '========================== Starting Command Output ===========================',
      '[command]/usr/bin/bash --noprofile --norc /home/vsts/work/_temp/0b6f7d1e-9c43-4a55-8d7f-2f6f6a0d3c11.sh',
      ...output,
      ...(status === 0 ? [] : [`##[error]Bash exited with code '${status}'.`]),
      '##[section]Finishing: CmdLine',
    ]
  })
  return lines.map((line) => `${clock.tick().toISOString().replace('Z', '0000Z')} ${line}`)
}
