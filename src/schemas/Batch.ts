// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { BatchError } from './BatchError.ts'
import type { BatchRequestCounts } from './BatchRequestCounts.ts'
import type { Metadata } from './Metadata.ts'
import { BatchShape } from './shapes/Batch.ts'

/** A batch of API requests processed asynchronously from an uploaded file. */
export interface Batch {
  /** Identifier of the batch, for use in API paths. */
  id: string
  /** Always `batch`. */
  object: 'batch'
  /** API path that all requests of the batch go to, such as `/v1/chat/completions`. */
  endpoint: string
  /** The model that answers the batch's requests. Null until it is known. */
  model?: string | null | undefined
  /** Problems that kept the batch from running, such as invalid input lines. */
  errors?:
    | {
        /** Always `list`. */
        object?: string | undefined
        /** The individual problems found. */
        data?: BatchError[] | undefined
      }
    | null
    | undefined
  /** Identifier of the uploaded file holding the batch's requests. */
  input_file_id: string
  /** Period in which the batch is to be processed, such as `24h`. */
  completion_window: string
  /** Stage of the batch: `validating` checks the input file, `finalizing` prepares the results, `expired` means time ran out. */
  status:
    | 'validating'
    | 'failed'
    | 'in_progress'
    | 'finalizing'
    | 'completed'
    | 'expired'
    | 'cancelling'
    | 'cancelled'
    | (string & {})
  /** Identifier of the file with the results of the requests that succeeded. */
  output_file_id?: string | null | undefined
  /** Identifier of the file listing the requests that ended in an error. */
  error_file_id?: string | null | undefined
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Time processing began, in Unix seconds. */
  in_progress_at?: number | null | undefined
  /** Deadline after which the batch expires, in Unix seconds. */
  expires_at?: number | null | undefined
  /** Time the batch began preparing its results, in Unix seconds. */
  finalizing_at?: number | null | undefined
  /** Time processing was completed, in Unix seconds. */
  completed_at?: number | null | undefined
  /** Time the batch failed, in Unix seconds. */
  failed_at?: number | null | undefined
  /** Time the batch expired unfinished, in Unix seconds. */
  expired_at?: number | null | undefined
  /** Time the cancellation began, in Unix seconds. */
  cancelling_at?: number | null | undefined
  /** Time the cancellation took effect, in Unix seconds. */
  cancelled_at?: number | null | undefined
  /** Tally of the batch's requests by outcome. */
  request_counts?: BatchRequestCounts | null | undefined
  /** Tokens of all requests that are done so far. Absent from old batches. */
  usage?:
    | {
        /** Tokens that were sent in all requests together. */
        input_tokens: number
        /** What the input's tokens were made of. */
        input_tokens_details: {
          /** Tokens that were read from the cache, which cost less. */
          cached_tokens: number
        }
        /** Tokens that were generated in all answers together. */
        output_tokens: number
        /** What the output's tokens were spent on. */
        output_tokens_details: {
          /** Tokens that models spent on thinking, which answers do not show. */
          reasoning_tokens: number
        }
        /** Tokens of input and output together. */
        total_tokens: number
      }
    | undefined
  /** Your own key-value pairs to store with the object, for instance to record internal references. */
  metadata?: Metadata | undefined
}

/** Open: what the API adds passes. */
export const BatchSchema: GenericSchema<Batch> = openSchema(BatchShape)
