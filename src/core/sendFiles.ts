import type { Refuse } from './errors.ts'
import { cancelSource, openSource } from './source.ts'
import type { Encode, EncodedBody } from './types.ts'
import { isUploadable } from './uploadable.ts'

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
  let reason: unknown
  const encode: Encode = (fields, headers, refuse, signal, abort) => {
    const { end: endFiles, ...body } = encodeFiles(fields, headers, refuse, abort)
    end = endFiles
    signal.addEventListener('abort', () => endFiles?.(signal.reason))
    return body
  }
  try {
    const answer = await send(encode)
    // The answer is whole, then, though the server may have read but a part of the body. A stream may still depend on the rest.
    if (!(answer instanceof ReadableStream)) end?.(undefined)
    return answer
  } catch (error) {
    reason = error
    throw error
  } finally {
    for (const file of Object.values({ ...params }).flat())
      if (isUploadable(file) && !('stream' in file)) cancelSource(openSource(file), reason)
  }
}
