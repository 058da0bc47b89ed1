// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { FineTuningJob } from '../schemas/FineTuningJob.ts'
import type { CreateFineTuningJobParams } from '../schemas/params/CreateFineTuningJobParams.ts'
import { FineTuningJobShape } from '../schemas/shapes/FineTuningJob.ts'

/**
 * Queues a fine-tuning job, which trains a new model on an uploaded file of examples.
 *
 * `POST /fine_tuning/jobs`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The queued job; once it succeeds, it names the new model.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createFineTuningJob(client, { model: 'gpt-4o-mini', training_file: 'file_abc123' })
 */
export function createFineTuningJob(
  client: Client,
  params: CreateFineTuningJobParams,
  options?: RequestOptions,
): Promise<FineTuningJob> {
  return call(
    client,
    {
      operation: 'createFineTuningJob',
      method: 'POST',
      path: '/fine_tuning/jobs',
      encode: encodeJSON,
      shape: FineTuningJobShape,
      params,
    },
    options,
  )
}
