// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `Batch`. */
export const BatchShape: Shape = {
  cancelled_at: nullish(number),
  cancelling_at: nullish(number),
  completed_at: nullish(number),
  completion_window: string,
  created_at: number,
  endpoint: string,
  error_file_id: nullish(string),
  errors: nullish({
    data: optional([
      { code: optional(string), line: nullish(number), message: optional(string), param: nullish(string) },
    ]),
    object: optional(string),
  }),
  expired_at: nullish(number),
  expires_at: nullish(number),
  failed_at: nullish(number),
  finalizing_at: nullish(number),
  id: string,
  in_progress_at: nullish(number),
  input_file_id: string,
  metadata: nullish({}),
  object: string,
  output_file_id: nullish(string),
  request_counts: nullish({ completed: number, failed: number, total: number }),
  status: string,
  usage: optional({
    input_tokens: number,
    input_tokens_details: { cached_tokens: number },
    output_tokens: number,
    output_tokens_details: { reasoning_tokens: number },
    total_tokens: number,
  }),
}
