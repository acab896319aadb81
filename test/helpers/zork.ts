/** A pack whose texts no built-in rule knows, so that tests of the command line do not depend on those. */
export const ZORK_PACK = `pack: zork
rules:
  - cause: network/timeout
    id: zork/slow
    title: { en: Zork is slow, zh: 慢 }
    because: { en: 'zork waited for {who}', zh: '等待 {who}' }
    signals: [{ say: 'zork waits for {who:word}', strength: decisive }]
    remedies: [{ do: { en: Be patient., zh: 耐心。 }, risk: safe }]
    examples: { hit: [{ log: 'zork waits for grue', who: grue }], miss: ['zork waits'] }
marks:
  - { mark: trouble, say: 'zork is in trouble' }
`

export const KNOWN = 'ok\nzork waits for grue\n'
export const UNKNOWN = 'ok\nzork is in trouble\n'
export const CLEAN = 'all is well\n'
