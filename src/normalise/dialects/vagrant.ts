import type { Dialect } from './dialect.ts'

/** Vagrant and Packer: `==> default: text`, `    default: text`. */
export const vagrant: Dialect = {
  name: 'vagrant',
  prefix: /==> [\w.-]{1,64}: | {4}default: /y,
}
