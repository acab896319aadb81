import { readFile } from 'node:fs/promises'
import { GofaultError } from '../errors.ts'
import { type Args, readArgs } from './args.ts'
import { classifyCommand } from './classify.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { explainCommand } from './explain.ts'
import { HELP } from './help.ts'
import { BrokenPipe, type Io } from './io.ts'
import { UsageError } from './usage-error.ts'

const COMMANDS: Readonly<Record<string, (args: Args, io: Io) => Promise<ExitCode>>> = {
  classify: classifyCommand,
  explain: explainCommand,
  evaluate: async (args, io) => (await import('./evaluate.ts')).evaluateCommand(args, io),
  rules: async (args, io) => (await import('./rules.ts')).rulesCommand(args, io),
}

/**
 * The command line as a function.
 * @param argv the arguments behind `gofault`
 * @returns the exit status; never throws on bad usage or bad input
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const args = readArgs(argv)
    if (args.help) {
      await io.out(HELP)
      return EXIT.done
    }
    if (args.version) {
      await io.out(`${await version()}\n`)
      return EXIT.done
    }
    const [name = '', ...rest] = args.positionals
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    return await (command === undefined ? classifyCommand(args, io) : command({ ...args, positionals: rest }, io))
  } catch (error) {
    if (error instanceof BrokenPipe) return EXIT.done
    if (!(error instanceof UsageError || error instanceof GofaultError)) throw error
    for (const line of error.message.split('\n')) io.err(`gofault: ${line}\n`)
    return EXIT.usage
  }
}

async function version(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
