import { basename } from 'node:path'
import type { FileSource } from 'bonsai-openai/core'

/** A file of the disk that tells how many of its bytes are sent. An upload that is tried again reads it again. */
export async function readWithProgress(
  path: string,
  onProgress: (bytes: number) => void,
): Promise<FileSource & { size: number }> {
  const { size } = await Deno.stat(path)
  return { name: basename(path), size, stream: () => Deno.openSync(path).readable.pipeThrough(counter(onProgress)) }
}

function counter(onProgress: (bytes: number) => void): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      onProgress(bytes)
      controller.enqueue(chunk)
    },
  })
}
