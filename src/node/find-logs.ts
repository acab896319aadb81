import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import fastGlob from 'fast-glob'

/** A log to read, or why an argument gives none. */
export type Found = { readonly path: string } | { readonly path: string; readonly problem: string }

/** What a folder is searched for: names that logs have. Other files are read when they are named or matched by a glob. */
export const LOG_NAMES: readonly string[] = [
  '**/*.{log,txt,out,err}',
  '**/*.log.[0-9]*',
  '**/{log,stdout,stderr,console,consoleText,build-log}',
]

const IGNORED = ['**/node_modules/**', '**/.git/**']

/**
 * Finds the logs that the arguments of a command line name: files, folders (searched for logs), globs, and `-` for standard
 * input, which is passed on. The order is that of the arguments, and within one of them that of the names.
 */
export async function* findLogs(args: readonly string[]): AsyncGenerator<Found> {
  for (const arg of args) yield* findOne(arg)
}

async function* findOne(arg: string): AsyncGenerator<Found> {
  if (arg === '-') {
    yield { path: arg }
    return
  }
  const kind = await kindOf(arg)
  if (kind === 'folder') {
    const names = (await list(LOG_NAMES, arg)).map((name) => `${arg.replace(/[\\/]$/, '')}/${name}`)
    if (names.length === 0)
      yield {
        path: arg,
        problem: 'the folder holds no logs (*.log, *.txt, *.out, *.err); name the files or give a glob',
      }
    for (const path of names) yield { path }
  } else if (kind === 'file') {
    yield { path: arg }
  } else if (fastGlob.isDynamicPattern(arg)) {
    const names = await list([process.platform === 'win32' ? fastGlob.convertPathToPattern(arg) : arg])
    if (names.length === 0)
      yield {
        path: arg,
        problem: 'the glob matches no file; quote it so that the shell leaves it alone, and check it with ls',
      }
    for (const path of names) yield { path }
  } else {
    yield { path: arg, problem: kind }
  }
}

async function list(patterns: readonly string[], cwd?: string): Promise<readonly string[]> {
  const names = await fastGlob([...patterns], {
    ...(cwd === undefined ? {} : { cwd: resolve(cwd) }),
    ignore: IGNORED,
    dot: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    suppressErrors: true,
    unique: true,
  })
  return names.sort()
}

/** Says in words why a path cannot be used. */
async function kindOf(path: string): Promise<string> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return sayError(error)
  }
}

const SAYINGS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the spelling and the working directory',
  EACCES: 'permission denied; this user may not read it',
  EPERM: 'operation not permitted; this user may not read it',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of the path is no folder',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files; raise the limit with ulimit -n',
  ERR_FS_FILE_TOO_LARGE: 'larger than 2 GiB; cut it into parts (split -C 1G)',
}

/** An error of the file system as one clause, without stack trace and path. */
export function sayError(error: unknown): string {
  const { code = '', message = String(error) } = error as { code?: string; message?: string }
  return SAYINGS[code] ?? message
}
