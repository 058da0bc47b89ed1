import { joinBytes } from './joinBytes.ts'

/** Reads a body whole; `take` is told of each chunk's length before it is kept, and may throw. */
export async function readBytes(
  body: ReadableStream<Uint8Array> | null,
  take: (length: number) => void,
  signal?: AbortSignal | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  const reader = body?.getReader()
  const cancel = (): void => void reader?.cancel(signal?.reason).catch(() => {})
  signal?.addEventListener('abort', cancel)
  try {
    for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
      take(read.value.length)
      chunks.push(read.value)
    }
  } catch (error) {
    cancel()
    throw error
  } finally {
    signal?.removeEventListener('abort', cancel)
  }
  return joinBytes(chunks)
}
