/** The shells that a remedy can be written for. */
export type Shell = 'sh' | 'powershell'

/** Words that a shell takes as they are: in PowerShell a comma makes a list and `@` splats. */
const PLAIN: Readonly<Record<Shell, RegExp>> = { sh: /^[\w@%+=:,./-]+$/, powershell: /^[\w:./\\-]+$/ }

/**
 * Quotes a text as one word of a shell; plain words stay as they are. A leading `-` would make it an option and a leading `~`
 * a home directory: such words get `./` or quotes.
 * Sources: POSIX.1-2024, Shell Command Language, 2.2.2 single-quotes; PowerShell, about_Quoting_Rules.
 */
export function quote(text: string, shell: Shell): string {
  const word = text.startsWith('-') ? `./${text}` : text
  if (PLAIN[shell].test(word)) return word
  return shell === 'sh' ? `'${word.replaceAll("'", String.raw`'\''`)}'` : `'${word.replaceAll(/['‘’‚‛]/g, '$&$&')}'`
}
