// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string } from '../../core/shape.ts'
import { BatchErrorShape } from './BatchError.ts'
import { BatchRequestCountsShape } from './BatchRequestCounts.ts'
import { MetadataShape } from './Metadata.ts'

/** What is checked of a `Batch`. */
export const BatchShape: Shape = {
  id: string,
  object: string,
  endpoint: string,
  errors: nullish({ object: optional(string), data: optional([BatchErrorShape]) }),
  input_file_id: string,
  completion_window: string,
  status: string,
  output_file_id: nullish(string),
  error_file_id: nullish(string),
  created_at: number,
  in_progress_at: nullish(number),
  expires_at: nullish(number),
  finalizing_at: nullish(number),
  completed_at: nullish(number),
  failed_at: nullish(number),
  expired_at: nullish(number),
  cancelling_at: nullish(number),
  cancelled_at: nullish(number),
  request_counts: nullish(BatchRequestCountsShape),
  usage: optional({
    input_tokens: number,
    input_tokens_details: { cached_tokens: number },
    output_tokens: number,
    output_tokens_details: { reasoning_tokens: number },
    total_tokens: number,
  }),
  metadata: optional(MetadataShape),
}
