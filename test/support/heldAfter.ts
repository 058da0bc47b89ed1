/** A body whose first pieces go through; the next ones wait for `gate()`, asked anew for each. */
export function heldAfter(
  pieces: number,
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  gate: () => Promise<void> | undefined,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let passed = 0
  return body.pipeThrough(
    new TransformStream({
      async transform(piece, controller) {
        if (++passed > pieces) await gate()
        controller.enqueue(piece)
      },
    }),
  )
}
