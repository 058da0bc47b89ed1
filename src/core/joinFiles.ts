import type { Refuse } from './openAIError.ts'
import { readBytes } from './readBytes.ts'
import { cancelSource, openSource, type Source } from './source.ts'
import { streamBody } from './streamBody.ts'
import { sizeOf, type Uploadable } from './uploadable.ts'

/** A file under the name of its field. */
export interface NamedFile {
  name: string
  file: Uploadable
}

/** Joins files to the body of an attempt. Each is opened when its turn comes. */
export function joinFiles(
  files: NamedFile[],
  refuse: Refuse,
  signal: AbortSignal,
  abort: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  const rest = [...files]
  let source: Promise<Source> | undefined
  let left: number
  const read = async (): Promise<Uint8Array | undefined> => {
    for (let [part] = rest; part; [part] = rest) {
      const { name, file } = part
      if (!source) left = sizeOf(file)
      source ??= openSource(file)
      const chunk = await readBytes(name, source, refuse)
      left -= chunk?.length ?? 0
      if (left < 0 || (!chunk && left > 0)) refuse(`can't send \`${name}\`: its size is not the one announced`)
      if (chunk) return chunk
      source = undefined
      rest.shift()
    }
    return undefined
  }
  const cancel = (reason: unknown): void => {
    rest.length = 0
    if (source) cancelSource(source, reason)
  }
  return streamBody(read, cancel, signal, abort)
}
