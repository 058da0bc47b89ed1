import { createDeadline } from '../core/deadline.ts'
import { OpenAIError } from '../core/errors.ts'
import { raceDeadline } from '../core/raceDeadline.ts'
import type { Client } from '../core/types.ts'
import type { Uploadable } from '../core/uploadable.ts'
import { createFile } from '../operations/createFile.ts'
import { createVectorStoreFile } from '../operations/createVectorStoreFile.ts'
import type { CreateVectorStoreFileParams } from '../schemas/params/CreateVectorStoreFileParams.ts'
import type { VectorStoreFileObject } from '../schemas/VectorStoreFileObject.ts'
import type { WaitOptions } from './poll.ts'
import { pollVectorStoreFile } from './pollVectorStoreFile.ts'

/** What `uploadToVectorStore` takes; all but the files goes for each of them. */
export interface UploadToVectorStoreParams extends Omit<CreateVectorStoreFileParams, 'file_id'> {
  /** The files; those made anew by `stream()` are opened one by one, and can be retried. */
  files: Iterable<Uploadable>
  /** How many are on their way at a time. Default 5. */
  concurrency?: number | undefined
  /** Told of each file that is done or has failed. */
  onProgress?: ((progress: UploadProgress) => void) | undefined
}

/** How far an upload is. */
export interface UploadProgress {
  /** The file that is through. */
  name: string
  /** Why it failed, if it did. */
  error?: unknown
  /** Files that can be searched. */
  succeeded: number
  /** Files that failed. */
  failed: number
  /** Files in all. */
  total: number
}

/** A file that can be searched. */
export interface StoredFile extends VectorStoreFileObject {
  name: string
}

/** A file that failed. */
export interface FailedFile {
  name: string
  error: unknown
  /** Set when the upload had worked, so that the file is there to be tried again, or deleted. */
  file_id?: string | undefined
}

/** What came of an upload. */
export interface UploadResult {
  /** In the order in which they were through. */
  succeeded: StoredFile[]
  failed: FailedFile[]
}

/**
 * Uploads files, puts them into a vector store, and waits until they can be searched, a few at a time. A file that fails
 * stops no other.
 *
 * @param client From `createClient`.
 * @param params The store, the files, and how they are cut.
 * @param options How long to wait for each file; the rest holds for each request.
 * @returns The files that worked, and those that did not with their errors.
 * @throws The signal's reason, or what `onProgress` throws; all else is in the result.
 * @example
 * const { id: vector_store_id } = await createVectorStore(client, { name: 'care' })
 * const files = [new File(['Water them daily.'], 'water.txt'), new File(['Cut them in spring.'], 'cut.txt')]
 * const { succeeded, failed } = await uploadToVectorStore(client, {
 *   vector_store_id,
 *   files,
 *   onProgress: ({ name, succeeded, total }) => console.log(`${name}: ${succeeded} of ${total}`),
 * })
 */
export async function uploadToVectorStore(
  client: Client,
  { files, concurrency = 5, onProgress, ...target }: UploadToVectorStoreParams,
  { signal, ...options }: WaitOptions<VectorStoreFileObject> = {},
): Promise<UploadResult> {
  signal?.throwIfAborted()
  const { vector_store_id } = target
  const all = [...files]
  const queue = all.entries()
  const succeeded: StoredFile[] = []
  const failed: FailedFile[] = []

  const store = async (
    file: Uploadable,
    name: string,
    options: WaitOptions<VectorStoreFileObject>,
  ): Promise<unknown> => {
    let file_id: string | undefined
    try {
      file_id = (await createFile(client, { file, purpose: 'assistants' }, options)).id
      await createVectorStoreFile(client, { ...target, file_id }, options)
      const stored = await pollVectorStoreFile(client, { vector_store_id, file_id }, options)
      const { status, last_error } = stored
      if (status !== 'completed') throw new OpenAIError(`${name} is ${status}: ${last_error?.message}`, { last_error })
      succeeded.push({ ...stored, name })
      return
    } catch (error) {
      options.signal?.throwIfAborted()
      failed.push({ name, error, file_id })
      return error
    }
  }
  const work = async (signal: AbortSignal): Promise<void> => {
    for (const [index, file] of queue) {
      const name = Object(file).name || `file ${index + 1}`
      const error = await store(file, name, { ...options, signal })
      onProgress?.({ name, error, succeeded: succeeded.length, failed: failed.length, total: all.length })
    }
  }
  const deadline = createDeadline('uploadToVectorStore', 'totalTimeout', Infinity, signal)
  const workers = Array.from({ length: Math.min(Math.max(concurrency, 1) || 1, all.length) }, () =>
    work(deadline.signal),
  )
  await raceDeadline(deadline, Promise.all(workers))
  return { succeeded, failed }
}
