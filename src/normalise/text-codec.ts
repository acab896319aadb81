// The two codecs that every JavaScript host has. The core is compiled without Node's and the DOM's types,
// so it declares the little of them that it uses.
declare class TextDecoder {
  constructor(label: string, options?: { readonly ignoreBOM?: boolean })
  decode(bytes: Uint8Array): string
}
declare class TextEncoder {
  encode(text: string): Uint8Array
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()

/** Text of UTF-8 bytes; invalid ones become U+FFFD. */
export const fromUtf8 = (bytes: Uint8Array): string => utf8.decode(bytes)

/** UTF-8 bytes of a text; lone surrogates become U+FFFD. */
export const toUtf8 = (text: string): Uint8Array => encoder.encode(text)

/** Text of UTF-16 bytes of either byte order. */
export const fromUtf16 = (bytes: Uint8Array, littleEndian: boolean): string => {
  if (littleEndian) return new TextDecoder('utf-16le').decode(bytes)
  const swapped = new Uint8Array(bytes.length & ~1)
  for (let i = 0; i < swapped.length; i += 2) {
    swapped[i] = bytes[i + 1] ?? 0
    swapped[i + 1] = bytes[i] ?? 0
  }
  return new TextDecoder('utf-16le').decode(swapped)
}
