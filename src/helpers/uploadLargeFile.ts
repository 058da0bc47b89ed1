import { baseName } from '../core/baseName.ts'
import { OpenAIError } from '../core/openAIError.ts'
import { type Bodied, cancelSource, openSource } from '../core/source.ts'
import type { Client } from '../core/types.ts'
import { sizeOf, type Uploadable } from '../core/uploadable.ts'
import { addUploadPart } from '../operations/addUploadPart.ts'
import { cancelUpload } from '../operations/cancelUpload.ts'
import { completeUpload } from '../operations/completeUpload.ts'
import { createUpload } from '../operations/createUpload.ts'
import type { OpenAIFile } from '../schemas/OpenAIFile.ts'
import type { CreateUploadParams } from '../schemas/params/CreateUploadParams.ts'
import { idOf } from './answers/idOf.ts'
import { toMissingPartError } from './answers/toMissingPartError.ts'
import { withSignal } from './concurrency/withSignal.ts'
import { refuseOptions } from './options/refuseOptions.ts'
import type { SharedOptions } from './options/sharedOptions.ts'
import { type FilePart, partsOf, slicesOf } from './uploading/partsOf.ts'

/** An object of R2, as its `get` gives it. */
export interface StoredObject extends Bodied {
  readonly key: string
  readonly size: number
}

/** What `uploadLargeFile` takes. */
export interface UploadLargeFileParams extends Omit<CreateUploadParams, 'bytes' | 'filename'> {
  /** The file: a Blob is sliced, of all else no more than the parts under way is held. */
  file: Uploadable | StoredObject
  /** Its name. Default: the file's own. */
  filename?: string | undefined
  /** Its size in bytes. Needed where the file does not tell it, as a stream does not. */
  bytes?: number | undefined
}

/** How a file is cut, and who is told how far it is. */
export interface UploadLargeFileSettings {
  /** Bytes of a part. Default 8,000,000, at most 64,000,000. */
  partSize?: number | undefined
  /** Parts under way at a time. Default 4. */
  concurrency?: number | undefined
  /** Told after each part. */
  onProgress?: ((progress: LargeFileProgress) => void) | undefined
}

/** How far a file is, in bytes. */
export interface LargeFileProgress {
  loaded: number
  total: number
}

const LARGEST_PART = 64_000_000

/**
 * Uploads a file of up to 8 GB in parts, a few at a time. A part that fails is sent again by itself. However else the call
 * ends, the upload is cancelled, and so is the source that it reads.
 *
 * @param client From `createClient`.
 * @param params The file, what it is for, and its media type; `filename` and `bytes` where the file does not tell them.
 * @param settings How large the parts are, how many are under way, and who is told.
 * @param options Hold for each request; the signal ends all of it.
 * @returns The file, as `createFile` would have returned it.
 * @throws {OpenAIError} The size or the name is not known, or a part would be too large: nothing was sent. Or the file has
 *   another size than was announced.
 * @throws {APIError} An answer is an error, or has no id or no file.
 * @throws What the requests throw, what `onProgress` throws, or the signal's reason.
 * @example
 * const file = new File(['{"messages": []}'], 'chats.jsonl')
 * const { id } = await uploadLargeFile(
 *   client,
 *   { file, purpose: 'fine-tune', mime_type: 'text/jsonl' },
 *   { onProgress: ({ loaded, total }) => console.log(`${loaded} of ${total} bytes`) },
 * )
 */
export async function uploadLargeFile(
  client: Client,
  params: UploadLargeFileParams,
  settings: UploadLargeFileSettings = {},
  options: SharedOptions = {},
): Promise<OpenAIFile> {
  const { file } = params
  const source = file instanceof Blob ? file : openSource(file)
  try {
    refuseOptions('uploadLargeFile', settings)
    const { partSize = 8_000_000 } = settings
    const target = describe(params)
    if (!(partSize > 0 && partSize <= LARGEST_PART))
      refuse(`can't send parts of ${partSize} bytes: the API takes at most 64,000,000, so lower \`partSize\``)
    options.signal?.throwIfAborted()
    const parts = source instanceof Blob ? slicesOf(source, partSize) : partsOf(source, target.bytes, partSize, refuse)
    return await upload(client, target, parts, settings, options)
  } catch (error) {
    if (!(source instanceof Blob)) cancelSource(source, error)
    throw error
  }
}

/** Sends the parts, and makes a file of them. */
async function upload(
  client: Client,
  target: CreateUploadParams,
  parts: Iterator<FilePart> | AsyncIterator<FilePart>,
  { concurrency = 4, onProgress }: UploadLargeFileSettings,
  options: SharedOptions,
): Promise<OpenAIFile> {
  const upload_id = idOf('createUpload', await createUpload(client, target, options))
  const part_ids: string[] = []
  const total = target.bytes
  let loaded = 0
  try {
    return await withSignal(options.signal, async (signal) => {
      const takeOver = async (): Promise<void> => {
        for (let next = await parts.next(); !next.done; next = await parts.next()) {
          const { index, size, data } = next.value
          const part = await addUploadPart(client, { upload_id, data }, { ...options, signal })
          part_ids[index] = idOf('addUploadPart', part)
          loaded += size
          onProgress?.({ loaded, total })
        }
      }
      await Promise.all(Array.from({ length: Math.max(concurrency || 1, 1) }, takeOver))
      const done = await completeUpload(client, { upload_id, part_ids }, { ...options, signal })
      if (done?.file) return done.file
      throw toMissingPartError('completeUpload', 'a file', done)
    })
  } catch (error) {
    // The first error is the one that counts.
    const { signal: _, ...rest } = options
    await cancelUpload(client, { upload_id }, { ...rest, maxRetries: 0 }).catch(() => {})
    throw error
  }
}

/** What the API is told of a file before it comes. */
function describe({ file, filename, bytes, ...params }: UploadLargeFileParams): CreateUploadParams {
  const { name, key }: { name?: string; key?: string } = Object(file)
  const size = file instanceof Blob ? file.size : (bytes ?? sizeOf(Object(file)))
  if (!(size > 0)) refuse('needs the size of `file`, which must not be empty: pass it as `bytes`')
  const known = baseName(filename || name || key) || refuse('needs a name for `file`: pass it as `filename`')
  return { ...params, filename: known, bytes: size }
}

function refuse(problem: string, details?: ErrorOptions): never {
  throw new OpenAIError(`uploadLargeFile ${problem}.`, details)
}
