// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Request body for handing tool outputs to a run that waits for them. */
export interface SubmitToolOutputsRunRequest {
  /** Outputs to hand over, one for each tool call the run is waiting on. */
  tool_outputs: {
    /** Identifier of the tool call this output answers, taken from the run's `required_action`. */
    tool_call_id?: string | undefined
    /** What the tool returned, as text for the model to read. */
    output?: string | undefined
  }[]
  /** Whether to send the run's events as server-sent events, until it reaches a final state and `data: [DONE]` arrives. */
  stream?: boolean | null | undefined
}

/** Exact: only unknown fields pass. */
export const SubmitToolOutputsRunRequestSchema: v.GenericSchema<SubmitToolOutputsRunRequest> = onlyObject(
  v.looseObject({
    tool_outputs: v.array(
      onlyObject(v.looseObject({ tool_call_id: v.optional(v.string()), output: v.optional(v.string()) })),
    ),
    stream: v.nullish(v.boolean()),
  }),
)
