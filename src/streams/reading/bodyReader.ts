/** Reads the bytes of a body: its reader, or what stands in for it. */
export type BodyReader = Pick<ReadableStreamDefaultReader<Uint8Array>, 'read' | 'cancel'>
