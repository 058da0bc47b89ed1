// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { AssistantsApiResponseFormatOption } from './AssistantsApiResponseFormatOption.ts'
import type { AssistantsApiToolChoiceOption } from './AssistantsApiToolChoiceOption.ts'
import type { AssistantToolsCode } from './AssistantToolsCode.ts'
import type { AssistantToolsFileSearch } from './AssistantToolsFileSearch.ts'
import type { AssistantToolsFunction } from './AssistantToolsFunction.ts'
import type { Metadata } from './Metadata.ts'
import type { ParallelToolCalls } from './ParallelToolCalls.ts'
import type { ReasoningEffort } from './ReasoningEffort.ts'
import type { RunCompletionUsage } from './RunCompletionUsage.ts'
import type { RunToolCallObject } from './RunToolCallObject.ts'
import { RunObjectShape } from './shapes/RunObject.ts'
import type { TruncationObject } from './TruncationObject.ts'

/** Execution of an assistant on a thread. */
export interface RunObject {
  /** Identifier of the run, for use in API paths. */
  id: string
  /** Always `thread.run`. */
  object: 'thread.run'
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Identifier of the thread the run works on. */
  thread_id: string
  /** Identifier of the assistant that carries out the run. */
  assistant_id: string
  /** Where the run stands: `requires_action` awaits tool outputs, `incomplete` hit a token limit, `expired` ran out of time. */
  status:
    | 'queued'
    | 'in_progress'
    | 'requires_action'
    | 'cancelling'
    | 'cancelled'
    | 'failed'
    | 'completed'
    | 'incomplete'
    | 'expired'
    | (string & {})
  /** What the caller must do for the run to go on; `null` when nothing is needed. */
  required_action: {
    /** Kind of action needed: always `submit_tool_outputs`. */
    type: 'submit_tool_outputs'
    /** Tool calls whose outputs the run is waiting for. */
    submit_tool_outputs: {
      /** Calls to execute; submit an output for each of them. */
      tool_calls: RunToolCallObject[]
    }
  } | null
  /** Most recent error of the run; `null` when it had none. */
  last_error: {
    /** Kind of error: a fault on the server, an exceeded rate limit, or a prompt that was not accepted. */
    code: 'server_error' | 'rate_limit_exceeded' | 'invalid_prompt' | (string & {})
    /** Error explanation meant for people. */
    message: string
  } | null
  /** Time at which the run expires, in Unix seconds; `null` when no expiry applies. */
  expires_at: number | null
  /** Time of the start, in Unix seconds; `null` if the run has not begun. */
  started_at: number | null
  /** Time of cancellation, in Unix seconds; `null` if the run was not cancelled. */
  cancelled_at: number | null
  /** Time of failure, in Unix seconds; `null` if the run did not fail. */
  failed_at: number | null
  /** Time of completion, in Unix seconds; `null` if the run was not completed. */
  completed_at: number | null
  /** Why the run ended as `incomplete`; `null` for any other run. */
  incomplete_details: {
    /** Which token limit stopped the run: the one on completions or the one on prompts. */
    reason?: 'max_completion_tokens' | 'max_prompt_tokens' | (string & {}) | undefined
  } | null
  /** Model in use for the run. */
  model: string
  /** Instructions in force for the run. */
  instructions: string | null
  /** Tools available to the run. At most 20 items. Default: `[]`. */
  tools: (AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction)[]
  /** Your own key-value pairs to store with the object, for instance to record internal references. */
  metadata: Metadata
  /** Tokens the run consumed; `null` until it reaches a final state. */
  usage: RunCompletionUsage
  /** Sampling temperature in force for the run. */
  temperature?: number | null | undefined
  /** Nucleus sampling mass in force for the run. */
  top_p?: number | null | undefined
  /** Cap on prompt tokens that was requested for the run; `null` means no cap. At least 256. */
  max_prompt_tokens: number | null
  /** Cap on generated tokens that was requested for the run; `null` means no cap. */
  max_completion_tokens: number | null
  /** How to cut the thread down before the run, which limits the context it starts with. */
  truncation_strategy: TruncationObject | null
  /** How freely the model uses tools: `none` forbids calls, `auto` leaves it to the model, `required` demands at least one, and an object forces that tool. */
  tool_choice: AssistantsApiToolChoiceOption | null
  /** Whether the model may ask for several tool calls at once. Default: `true`. */
  parallel_tool_calls?: ParallelToolCalls | undefined
  /** Output format the model has to produce. With JSON mode (`json_object`), also ask for JSON in a message, or the output may be endless whitespace. */
  response_format: AssistantsApiResponseFormatOption | null
  /** How hard the run's model thinks. Null if it was not told. Default: `medium`. */
  reasoning_effort?: ReasoningEffort | undefined
  /** Files and stores that the run's tools can use. Empty or null if none. */
  tool_resources?:
    | {
        /** What the code interpreter has at hand. */
        code_interpreter?:
          | {
              /** Ids of the files that programs can read. */
              file_ids?: string[] | undefined
            }
          | undefined
        /** What file search has at hand. */
        file_search?:
          | {
              /** Ids of the stores that are searched. */
              vector_store_ids?: string[] | undefined
            }
          | undefined
      }
    | null
    | undefined
}

/** Open: what the API adds passes. */
export const RunObjectSchema: GenericSchema<RunObject> = openSchema(RunObjectShape)
