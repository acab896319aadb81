/** Misuse of the library or the command line: the message says what is wrong and how to mend it. */
export class GofaultError extends Error {
  override readonly name = 'GofaultError'
}
