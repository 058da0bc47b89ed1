// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `Batch`. */
export const BatchShape: Shape = {
  cancelled_at: nullish(0),
  cancelling_at: nullish(0),
  completed_at: nullish(0),
  completion_window: '',
  created_at: 0,
  endpoint: '',
  error_file_id: nullish(''),
  errors: nullish({
    data: optional([{ code: optional(''), line: nullish(0), message: optional(''), param: nullish('') }]),
    object: optional(''),
  }),
  expired_at: nullish(0),
  expires_at: nullish(0),
  failed_at: nullish(0),
  finalizing_at: nullish(0),
  id: '',
  in_progress_at: nullish(0),
  input_file_id: '',
  metadata: nullish({}),
  object: '',
  output_file_id: nullish(''),
  request_counts: nullish({ completed: 0, failed: 0, total: 0 }),
  status: '',
  usage: optional({
    input_tokens: 0,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: 0,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: 0,
  }),
}
