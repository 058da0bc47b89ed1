/** How bodies begin in an encoding that some platforms decode and others leave; gzip and br are decoded by all. */
const MARKS: Record<string, number[]> = {
  deflate: [0x78, 0x9c],
  'x-gzip': [0x1f, 0x8b],
  zstd: [0x28, 0xb5, 0x2f, 0xfd],
}

/** Whether only the first bytes of a body tell that the platform has decoded it. */
export function isDoubtful(headers: Headers): boolean {
  return encodingOf(headers) in MARKS
}

/** The headers of a body as it is handed out: once a platform has decoded it, its encoding and encoded length are wrong. */
export function decodedHeaders(headers: Headers, firstChunk: Uint8Array | undefined): Headers {
  const kept = new Headers(headers)
  const encoding = encodingOf(headers)
  const mark = MARKS[encoding]
  const isDecoded = mark ? mark.some((byte, at) => firstChunk?.[at] !== byte) : ['br', 'gzip'].includes(encoding)
  if (isDecoded) for (const name of ['content-encoding', 'content-length']) kept.delete(name)
  return kept
}

function encodingOf(headers: Headers): string {
  return headers.get('content-encoding')?.toLowerCase() ?? ''
}
