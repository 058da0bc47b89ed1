// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type BatchFileExpirationAfter, BatchFileExpirationAfterSchema } from '../BatchFileExpirationAfter.ts'

/** What `createBatch` takes. */
export interface CreateBatchParams {
  /** Time allowed for processing the batch; `24h`, one day, is the only choice. */
  completion_window: '24h'
  /** API path that every request in the batch is sent to: chat completions, embeddings or legacy completions. */
  endpoint:
    | '/v1/chat/completions'
    | '/v1/embeddings'
    | '/v1/completions'
    | '/v1/responses'
    | '/v1/moderations'
    | '/v1/images/generations'
    | '/v1/images/edits'
    | '/v1/videos'
    | (string & {})
  /** Identifier of the file with the requests, one JSON object per line, uploaded under the purpose `batch`. */
  input_file_id: string
  /** String key-value pairs of your own to keep with the batch; null or absent for none. */
  metadata?: Record<string, string> | null | undefined
  /** When the output and error files are deleted by themselves. They stay if absent. */
  output_expires_after?: BatchFileExpirationAfter | undefined
}

/** Checks {@link CreateBatchParams} exactly; for input from outside, see `validated`. */
export const CreateBatchParamsSchema: v.GenericSchema<CreateBatchParams> = onlyObject(
  v.looseObject({
    completion_window: v.literal('24h'),
    endpoint: v.picklist([
      '/v1/chat/completions',
      '/v1/embeddings',
      '/v1/completions',
      '/v1/responses',
      '/v1/moderations',
      '/v1/images/generations',
      '/v1/images/edits',
      '/v1/videos',
    ]),
    input_file_id: v.string(),
    metadata: v.nullish(onlyObject(v.record(v.string(), v.string()))),
    output_expires_after: v.optional(BatchFileExpirationAfterSchema),
  }),
)
