/** What a typed hole of a template may hold. */
export interface HoleType {
  /** The body of a character class: every character of the hole is one of these. */
  readonly chars: string
  /** Whether characters beyond ASCII may occur. Default: false. */
  readonly wide?: boolean
  /** What the whole text must look like. Linear by construction: no nested or adjacent quantifiers that overlap. */
  readonly valid?: RegExp
  /** Least number of characters. Default: 1. */
  readonly min?: number
  /** Greatest number of characters. Default: 512. */
  readonly max?: number
  /** Whether a hole at the end of a template drops closing punctuation. Default: false. */
  readonly trim?: boolean
}

const path: HoleType = {
  chars: String.raw`^*?"<>|\n`,
  wide: true,
  // Blanks only in absolute paths: a relative one would swallow the words before it.
  // A colon only after a drive letter. What follows a blank must not look like the next word of a command.
  valid: /^(?:[A-Za-z]:[\\/]|[\\/~$%]|\.{1,2}[\\/])[^:]*$|^[^\s:'()=,;]+$|^[A-Za-z]:$/,
  trim: true,
}

/** Path classes, in the order in which a path is given one (src/facts/path-class.ts). */
export const PATH_CLASSES = ['module-cache', 'build-cache', 'goroot', 'gobin', 'gopath', 'temp', 'workspace'] as const

export type PathClass = (typeof PATH_CLASSES)[number]

/** The hole types of the rule language (rules/README.md), by name. */
export const HOLE_TYPES: Readonly<Record<string, HoleType>> = {
  word: { chars: String.raw`\w.+\-`, trim: true },
  ident: { chars: String.raw`\w.`, wide: true, valid: /^[^\d.]/, trim: true },
  int: { chars: '0-9', max: 20 },
  num: { chars: '0-9.', valid: /^\d+(?:\.\d+)?$/, max: 32, trim: true },
  release: { chars: '0-9.', valid: /^\d+(?:\.\d+)*$/, max: 32, trim: true },
  hex: { chars: '0-9a-fA-Fx', max: 160 },
  token: { chars: String.raw`\S`, wide: true },
  quoted: { chars: String.raw`^\n`, wide: true, valid: /^(?:"[^"]*"|'[^']*'|`[^`]*`|`[^']*'|‘[^’]*’|“[^”]*”)$/ },
  path,
  ...Object.fromEntries(PATH_CLASSES.map((name) => [name, path])),
  file: { chars: String.raw`^\s:"'<>|*?`, wide: true, trim: true },
  pos: {
    chars: String.raw`^\s()"',`,
    wide: true,
    valid: /^(?:[A-Za-z]:)?[^\s:]+\.\w+:\d+(?::\d+)?$/,
    trim: true,
  },
  url: { chars: String.raw`^\s"'<>\x60`, wide: true, valid: /^[A-Za-z][A-Za-z0-9+.-]*:\/\/./, max: 2048, trim: true },
  host: {
    chars: String.raw`\w.\-:%[\]`,
    valid: /^(?:\w(?:[\w.-]*\w)?\.?|\[?[0-9a-fA-F]*:[0-9a-fA-F:.]*(?:%\w+)?\]?)$/,
    max: 255,
    trim: true,
  },
  addr: {
    chars: String.raw`\w.\-:%[\]`,
    valid: /^(?:\[[0-9a-fA-F:.]*(?:%\w+)?\]|[\w.-]*):\d{1,5}$/,
    max: 262,
    trim: true,
  },
  module: { chars: String.raw`\w.\-/~+!`, valid: /^[\w.~/]/, trim: true },
  package: { chars: String.raw`\w.\-/~+!`, valid: /^[\w.~/]/, trim: true },
  version: { chars: String.raw`\w.\-+/<>=^~`, trim: true },
  goversion: {
    chars: String.raw`\w.\-+`,
    valid: /^(?:go)?\d+(?:\.\d+)*(?:[a-z+-][\w.+-]*)?$|^devel/,
    max: 64,
    trim: true,
  },
  env: { chars: 'A-Z0-9_', valid: /^[A-Z_]/, max: 64 },
  flag: { chars: String.raw`^\s"',);`, wide: true, valid: /^-/, trim: true },
  user: { chars: String.raw`\w.\-\\@+$`, max: 64, trim: true },
  mode: { chars: 'rwxsStT.+@-', max: 11 },
  context: { chars: String.raw`\w:.,\-`, valid: /^\w+:\w+:\w+/, max: 256 },
  perms: { chars: 'a-z0-9_ ', valid: /^[a-z]/, max: 256 },
  duration: { chars: String.raw`0-9a-zµ.`, wide: true, valid: /^\d/, max: 32, trim: true },
  ws: { chars: String.raw` \t`, max: 64 },
  rest: { chars: String.raw`^\n`, wide: true, min: 0, max: Infinity },
  skip: { chars: String.raw`^\n`, wide: true, min: 0, max: 80 },
}
