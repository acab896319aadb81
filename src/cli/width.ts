import type { Io } from './io.ts'

const DEFAULT = 120

/** Columns to write in. A pseudo-terminal whose size nobody set has none. */
export const widthOf = ({ columns = 0 }: Io): number => (columns > 0 ? columns : DEFAULT)
