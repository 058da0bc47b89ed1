/** UTF-8 bytes of a text, in a buffer of their own whatever the runtime's types say. */
export function encodeText(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text))
}
