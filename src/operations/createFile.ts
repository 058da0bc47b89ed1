// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { multipart } from '../core/multipart.ts'
import { sendFiles } from '../core/sendFiles.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { OpenAIFile } from '../schemas/OpenAIFile.ts'
import type { CreateFileParams } from '../schemas/params/CreateFileParams.ts'
import { OpenAIFileShape } from '../schemas/shapes/OpenAIFile.ts'

/**
 * Uploads a file for assistants, vision, fine-tuning or batches; fine-tuning and batches accept only `.jsonl`.
 *
 * `POST /files`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The uploaded file's details.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createFile(client, { file: new File([bytes], 'talk.mp3'), purpose: 'assistants' })
 */
export function createFile(client: Client, params: CreateFileParams, options?: RequestOptions): Promise<OpenAIFile> {
  return sendFiles(multipart, params, (encode) =>
    call(
      client,
      { operation: 'createFile', method: 'POST', path: '/files', encode, shape: OpenAIFileShape, params },
      options,
    ),
  )
}
