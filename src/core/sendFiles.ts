import type { Refuse } from './openAIError.ts'
import { releaseFile } from './source.ts'
import type { Encode, EncodedBody } from './types.ts'

/** A body that may read from files. */
export interface FilesBody extends EncodedBody {
  /** Ends the files that it reads from. */
  end?(reason: unknown): void
}

/** Makes a body that may read from files; `abort` ends the attempt where one of them fails. */
export type EncodeFiles = (
  fields: Record<string, unknown>,
  headers: Headers,
  refuse: Refuse,
  abort: (reason: unknown) => void,
) => FilesBody

/** Makes a call with a body that may read from files, and ends these whatever ends the attempt or the call, also before they are opened. */
export async function sendFiles<T>(
  encodeFiles: EncodeFiles,
  params: object | undefined,
  send: (encode: Encode) => Promise<T>,
): Promise<T> {
  let end: FilesBody['end']
  const encode: Encode = (fields, headers, refuse, signal, abort) => {
    const { end: endFiles, ...body } = encodeFiles(fields, headers, refuse, abort)
    end = endFiles
    signal.addEventListener('abort', () => endFiles?.(signal.reason))
    return body
  }
  const endAll = (reason?: unknown): void => {
    end?.(reason)
    for (const value of Object.values({ ...params }).flat()) releaseFile(value, reason)
  }
  try {
    const answer = await send(encode)
    // What is whole needs no more of the body, of which the server may have read but a part. What is still read may depend on the rest.
    if (!(answer instanceof ReadableStream || answer instanceof Response)) endAll()
    return answer
  } catch (error) {
    endAll(error)
    throw error
  }
}
