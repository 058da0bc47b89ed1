// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { type BatchFileExpirationAfter, BatchFileExpirationAfterSchema } from './BatchFileExpirationAfter.ts'
import { MetadataExact } from './exact/Metadata.ts'
import type { Metadata } from './Metadata.ts'

/** Which file to process, and how. */
export interface CreateBatchRequest {
  /** Identifier of the file with the requests, one JSON object per line, uploaded under the purpose `batch`. */
  input_file_id: string
  /** API path that every request in the batch is sent to: chat completions, embeddings or legacy completions. */
  endpoint:
    | '/v1/responses'
    | '/v1/chat/completions'
    | '/v1/embeddings'
    | '/v1/completions'
    | '/v1/moderations'
    | '/v1/images/generations'
    | '/v1/images/edits'
    | '/v1/videos'
    | (string & {})
  /** Time allowed for processing the batch; `24h`, one day, is the only choice. */
  completion_window: '24h'
  /** String key-value pairs of your own to keep with the batch; null or absent for none. */
  metadata?: Metadata | undefined
  /** When the output and error files are deleted by themselves. They stay if absent. */
  output_expires_after?: BatchFileExpirationAfter | undefined
}

/** Exact: only unknown fields pass. */
export const CreateBatchRequestSchema: v.GenericSchema<CreateBatchRequest> = onlyObject(
  v.looseObject({
    input_file_id: v.string(),
    endpoint: v.picklist([
      '/v1/responses',
      '/v1/chat/completions',
      '/v1/embeddings',
      '/v1/completions',
      '/v1/moderations',
      '/v1/images/generations',
      '/v1/images/edits',
      '/v1/videos',
    ]),
    completion_window: v.literal('24h'),
    metadata: v.optional(MetadataExact),
    output_expires_after: v.optional(BatchFileExpirationAfterSchema),
  }),
)
