import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { Pack } from './pack.ts'
import { checkPack } from './check-pack.ts'
import { packSchema } from './schema.gen.ts'

/** A mistake in a pack. */
export interface PackMistake {
  /** Where: the keys and 0-based indices that lead to the value, such as `['rules', 0, 'signals', 1, 'say']`. */
  readonly path: readonly (string | number)[]
  /** What is wrong and how to mend it. */
  readonly message: string
}

let compiled: ValidateFunction<Pack> | undefined

/** Compiled when first needed: most runs check no pack. */
const validator = (): ValidateFunction<Pack> =>
  (compiled ??= new Ajv({ allErrors: true, verbose: true }).compile<Pack>(packSchema))

/**
 * Checks a parsed pack against the schema, and then what a schema cannot say: causes, templates, captures.
 * @param pack what a YAML or JSON parser gave
 * @returns all mistakes; none where the pack can be used
 */
export function validatePack(pack: unknown): readonly PackMistake[] {
  const validate = validator()
  const fits = validate(pack)
  const mistakes = fits ? [] : (validate.errors ?? []).filter(isTelling).map((error) => toMistake(error, pack))
  return [...mistakes, ...checkPack(pack as Partial<Pack> | null)]
}

/**
 * Of a failed `oneOf`, what is wrong in the branch that was meant says more than the fork and the branches that were not: the one
 * whose errors lie deepest. Where none lies deeper, the fork says it.
 */
function isTelling(error: ErrorObject, _: number, all: ErrorObject[]): boolean {
  const forks = all.filter((other) => other.keyword === 'oneOf' && error.instancePath.startsWith(other.instancePath))
  const isDeeper = (other: ErrorObject, path: string): boolean =>
    other.instancePath.startsWith(`${path}/`) && other.keyword !== 'oneOf'
  return forks.every((fork) => {
    const deeper = all.some((other) => isDeeper(other, fork.instancePath))
    if (error.instancePath !== fork.instancePath) return true
    return !deeper && (error === fork || !error.schemaPath.includes('/oneOf/'))
  })
}

function toMistake(error: ErrorObject, pack: unknown): PackMistake {
  const path = error.instancePath.split('/').slice(1).map(unescapePointer)
  const params = error.params as Record<string, unknown>
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty'])
      const known = Object.keys((error.parentSchema?.['properties'] ?? {}) as object)
      return {
        path: [...indexed(path, pack), key],
        message: `unknown key "${key}"; the keys here are ${known.join(', ')}`,
      }
    }
    case 'required':
      return { path: indexed(path, pack), message: `the key "${String(params['missingProperty'])}" is missing` }
    case 'enum':
      return {
        path: indexed(path, pack),
        message: `${JSON.stringify(error.data)} is not allowed here; write one of ${(params['allowedValues'] as string[]).join(', ')}`,
      }
    case 'oneOf':
      return {
        path: indexed(path, pack),
        message: `${forkMessage(error.parentSchema?.['required'] === undefined && path.includes('signals'))}, but this is ${describe(error.data)}`,
      }
    default:
      return {
        path: indexed(path, pack),
        message: `${error.message ?? 'is not valid'}, but this is ${describe(error.data)}`,
      }
  }
}

const forkMessage = (inSignal: boolean): string =>
  inSignal
    ? 'a signal has either "say" (one line) or "all" (several lines)'
    : 'one of the forms described in rules/README.md is expected'

const unescapePointer = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~')

/** Turns the parts of a pointer that index an array into numbers. */
function indexed(path: readonly string[], pack: unknown): (string | number)[] {
  let value = pack
  return path.map((part) => {
    const key = Array.isArray(value) ? Number(part) : part
    value = (value as Record<string | number, unknown> | undefined)?.[key]
    return key
  })
}

function describe(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
