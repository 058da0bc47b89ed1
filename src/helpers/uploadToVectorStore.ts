import { OpenAIError } from '../core/openAIError.ts'
import { releaseFile } from '../core/source.ts'
import type { Client } from '../core/types.ts'
import type { Uploadable } from '../core/uploadable.ts'
import { createFile } from '../operations/createFile.ts'
import { createVectorStoreFile } from '../operations/createVectorStoreFile.ts'
import type { CreateVectorStoreFileParams } from '../schemas/params/CreateVectorStoreFileParams.ts'
import type { VectorStoreFileObject } from '../schemas/VectorStoreFileObject.ts'
import { idOf } from './answers/idOf.ts'
import { mapConcurrently } from './concurrency/mapConcurrently.ts'
import { withSignal } from './concurrency/withSignal.ts'
import { refuseOptions } from './options/refuseOptions.ts'
import type { SharedOptions } from './options/sharedOptions.ts'
import type { WaitSettings } from './poll.ts'
import { pollVectorStoreFile } from './pollVectorStoreFile.ts'

/** What `uploadToVectorStore` takes; all but the files goes for each of them. */
export interface UploadToVectorStoreParams extends Omit<CreateVectorStoreFileParams, 'file_id'> {
  /** The files; those made anew by `stream()` are opened one by one, and can be retried. */
  files: Iterable<Uploadable>
}

/** How files are uploaded, and how long each is waited for. */
export interface UploadSettings extends Omit<WaitSettings<VectorStoreFileObject>, 'onPoll'> {
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
 * @param settings How many at a time, how long to wait for each file, and who is told.
 * @param options Hold for each request; the signal ends all of it.
 * @returns The files that worked, and those that did not with their errors.
 * @throws The signal's reason, or what `onProgress` throws; all else is in the result.
 * @example
 * const { id: vector_store_id } = await createVectorStore(client, { name: 'care' })
 * const files = [new File(['Water them daily.'], 'water.txt'), new File(['Cut them in spring.'], 'cut.txt')]
 * const { succeeded, failed } = await uploadToVectorStore(
 *   client,
 *   { vector_store_id, files },
 *   { onProgress: ({ name, succeeded, total }) => console.log(`${name}: ${succeeded} of ${total}`) },
 * )
 */
export async function uploadToVectorStore(
  client: Client,
  { files, ...target }: UploadToVectorStoreParams,
  settings: UploadSettings = {},
  options: SharedOptions = {},
): Promise<UploadResult> {
  refuseOptions('uploadToVectorStore', settings)
  const { concurrency = 5, onProgress, ...wait } = settings
  const all = [...files]
  const succeeded: StoredFile[] = []
  const failed: FailedFile[] = []
  const uploadAll = (signal: AbortSignal): Promise<unknown> =>
    mapConcurrently(all, concurrency, async (file, index) => {
      const name = Object(file).name || `file ${index + 1}`
      const { stored, failure } = await store(client, file, name, target, wait, { ...options, signal })
      if (stored) succeeded.push(stored)
      if (failure) failed.push(failure)
      const error = failure?.error
      onProgress?.({ name, error, succeeded: succeeded.length, failed: failed.length, total: all.length })
    })
  try {
    await withSignal(options.signal, uploadAll)
  } catch (error) {
    // Those whose turn did not come.
    for (const file of all) releaseFile(file, error)
    throw error
  }
  return { succeeded, failed }
}

/** Uploads a file, puts it into the store, and waits until it can be searched or has failed. */
async function store(
  client: Client,
  file: Uploadable,
  name: string,
  target: Omit<CreateVectorStoreFileParams, 'file_id'>,
  wait: WaitSettings<VectorStoreFileObject>,
  options: SharedOptions,
): Promise<{ stored?: StoredFile; failure?: FailedFile }> {
  const { vector_store_id } = target
  let file_id: string | undefined
  try {
    file_id = idOf('createFile', await createFile(client, { file, purpose: 'assistants' }, options))
    await createVectorStoreFile(client, { ...target, file_id }, options)
    const stored = await pollVectorStoreFile(client, { vector_store_id, file_id }, wait, options)
    const { status, last_error } = stored
    if (status !== 'completed') throw new OpenAIError(`${name} is ${status}: ${last_error?.message}`, { last_error })
    return { stored: { ...stored, name } }
  } catch (error) {
    options.signal?.throwIfAborted()
    return { failure: { name, error, file_id } }
  }
}
