/** The JSON Schema of rule packs, and the checks beyond it. */
export { causeIds, packSchema } from './schema.gen.ts'
export { parsePack, type PackProblem, type ParsedPack } from './parse-pack.ts'
export { validatePack, type PackMistake } from './validate-pack.ts'
