import { readFile } from 'node:fs/promises'
import { GofaultError } from '../errors.ts'
import { sayError } from './find-logs.ts'

/** So many bytes tell a text from other data. */
const SAMPLE = 8192

/**
 * Reads a log.
 * @param path a file, or `-` for standard input
 * @throws GofaultError that says why the log cannot be read or is no text
 */
export async function readLog(path: string, stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const bytes = path === '-' ? await readAll(stdin) : await readFileOrSay(path)
  if (isBinary(bytes)) throw new GofaultError('not a text; unpack archives first, and name only logs')
  return bytes
}

async function readFileOrSay(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new GofaultError(sayError(error))
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/**
 * Whether the first bytes are no text: known archive and program formats by their magic numbers, else many control characters.
 * A few NUL bytes occur in logs (truncated files, crashed writers), and UTF-16 has one in every other place.
 */
function isBinary(bytes: Uint8Array): boolean {
  const magic = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  if (['PK\x03\x04', '\x7fELF', '\x28\xb5\x2f\xfd', '%PDF', '\x89PNG'].includes(magic) || magic.startsWith('\x1f\x8b'))
    return true
  const sample = bytes.subarray(0, SAMPLE)
  let odd = 0
  let zeros = 0
  for (const byte of sample) {
    if (byte === 0) zeros += 1
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1
  }
  const isMarked = magic.startsWith('\xff\xfe') || magic.startsWith('\xfe\xff')
  const isUtf16 = isMarked || (zeros > sample.length * 0.35 && zeros < sample.length * 0.55)
  return (!isMarked && odd > sample.length * 0.05) || (!isUtf16 && zeros > sample.length * 0.3)
}
