// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { Metadata } from './Metadata.ts'
import type { RunStepCompletionUsage } from './RunStepCompletionUsage.ts'
import type { RunStepDetailsMessageCreationObject } from './RunStepDetailsMessageCreationObject.ts'
import type { RunStepDetailsToolCallsObject } from './RunStepDetailsToolCallsObject.ts'
import { RunStepObjectShape } from './shapes/RunStepObject.ts'

/** Single step within a run: writing a message or calling tools. */
export interface RunStepObject {
  /** Identifier of the run step, for use in API paths. */
  id: string
  /** Always `thread.run.step`. */
  object: 'thread.run.step'
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Identifier of the assistant that carries out the step. */
  assistant_id: string
  /** Identifier of the thread the run works on. */
  thread_id: string
  /** Identifier of the run to which the step belongs. */
  run_id: string
  /** Kind of step: `message_creation` writes a message, `tool_calls` calls tools. */
  type: 'message_creation' | 'tool_calls' | (string & {})
  /** Where the step stands: under way, or ended as `completed`, `failed`, `cancelled` or `expired`. */
  status: 'in_progress' | 'cancelled' | 'failed' | 'completed' | 'expired' | (string & {})
  /** What the step does: the message it creates or the tools it calls. */
  step_details: RunStepDetailsMessageCreationObject | RunStepDetailsToolCallsObject
  /** Most recent error of the step; `null` when it had none. */
  last_error: {
    /** Kind of error: a fault on the server or an exceeded rate limit. */
    code: 'server_error' | 'rate_limit_exceeded' | (string & {})
    /** Error explanation meant for people. */
    message: string
  } | null
  /** Time at which the step expired along with its run, in Unix seconds; `null` if it did not expire. */
  expired_at?: number | null | undefined
  /** Time of cancellation, in Unix seconds; `null` if the step was not cancelled. */
  cancelled_at: number | null
  /** Time of failure, in Unix seconds; `null` if the step did not fail. */
  failed_at: number | null
  /** Time of completion, in Unix seconds; `null` if the step was not completed. */
  completed_at: number | null
  /** Your own key-value pairs to store with the object, for instance to record internal references. */
  metadata?: Metadata | undefined
  /** Tokens the step consumed; `null` while it is `in_progress`. */
  usage: RunStepCompletionUsage
  /** Unix time in seconds at which the step gives up; null once it is over. */
  expires_at?: number | null | undefined
}

/** Open: what the API adds passes. */
export const RunStepObjectSchema: GenericSchema<RunStepObject> = openSchema(RunStepObjectShape)
