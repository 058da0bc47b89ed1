import type { Client } from '../core/types.ts'
import { retrieveFile } from '../operations/retrieveFile.ts'
import type { OpenAIFile } from '../schemas/OpenAIFile.ts'
import type { RetrieveFileParams } from '../schemas/params/RetrieveFileParams.ts'
import type { SharedOptions } from './options/sharedOptions.ts'
import type { WaitSettings } from './poll.ts'
import { pollStatus } from './polling/pollStatus.ts'

/**
 * Waits until an uploaded file has been processed, or can't be. A status that it does not know is waited for, and told as
 * drift.
 *
 * @param client From `createClient`.
 * @param params As for `retrieveFile`; they are all that another process needs to go on.
 * @param settings How long to wait, and how often to ask.
 * @param options Hold for each request; the signal also ends the waits.
 * @returns The file as it is then; see its `status`, `processed` or `error`.
 * @throws {TimeoutError} `maxWait` is over (`limit: 'maxWait'`); call it again with the same params, also elsewhere.
 * @throws {APIError} The answer is an error, or has no status.
 * @throws What `retrieveFile` throws, or the signal's reason.
 * @example
 * const file = new File(['{"messages": []}'], 'chats.jsonl')
 * const { id: file_id } = await createFile(client, { file, purpose: 'fine-tune' })
 * const { status } = await pollFile(client, { file_id }, { interval: 1_000, maxWait: 60_000 })
 * console.log(status)
 */
export function pollFile(
  client: Client,
  params: RetrieveFileParams,
  settings?: WaitSettings<OpenAIFile>,
  options?: SharedOptions,
): Promise<OpenAIFile> {
  return pollStatus(
    retrieveFile,
    client,
    params,
    { operation: 'retrieveFile', passing: ['uploaded'], final: ['processed', 'error'] },
    settings,
    options,
  )
}
