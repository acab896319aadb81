import type { Classifier } from '../classify/create-classifier.ts'
import { createClassifier } from '../classify/create-classifier.ts'
import { GofaultError } from '../errors.ts'
import type { ClassifierOptions } from '../options.ts'
import type { Result } from '../types.ts'
import { findLogs } from './find-logs.ts'
import { readLog } from './read-log.ts'

/** Options of `classifyFiles`. */
export interface ClassifyFilesOptions extends ClassifierOptions {
  /** What `-` reads. Default: the process's standard input. */
  readonly stdin?: AsyncIterable<Uint8Array>
}

/** A result together with the log it is about. */
export interface Classified {
  readonly result: Result
  /** Absent where the log could not be read. */
  readonly log?: Uint8Array
}

/**
 * Classifies logs in the order of the arguments.
 * @param paths files, folders (searched for logs), globs, or `-` for standard input
 * @yields one result a log; what cannot be read has the status `unreadable`, and the others are still classified
 * @throws GofaultError where a pack of the options cannot be compiled
 */
export async function* classifyFiles(
  paths: readonly string[],
  options: ClassifyFilesOptions = {},
): AsyncGenerator<Result> {
  const { stdin = process.stdin, ...rest } = options
  for await (const { result } of classifyLogs(createClassifier(rest), paths, stdin)) yield result
}

/** As `classifyFiles`, with the logs themselves, for those who show lines around the evidence. */
export async function* classifyLogs(
  classifier: Classifier,
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Classified> {
  for await (const found of findLogs(paths)) {
    if ('problem' in found) {
      yield { result: unreadable(found.path, found.problem) }
      continue
    }
    const { path } = found
    let log: Uint8Array
    try {
      log = await readLog(path, stdin)
    } catch (error) {
      if (!(error instanceof GofaultError)) throw error
      yield { result: unreadable(path, error.message) }
      continue
    }
    yield { result: classifier.classify(log, { source: path === '-' ? '<stdin>' : path }), log }
  }
}

function unreadable(source: string, problem: string): Result {
  return {
    schemaVersion: 1,
    source,
    status: 'unreadable',
    verdicts: [],
    hints: [],
    facts: {},
    lines: 0,
    bytes: 0,
    problem,
  }
}
