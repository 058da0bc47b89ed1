// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `getRunStep` takes. */
export interface GetRunStepParams {
  /** Identifier of the thread that was run. At least 1 character. */
  thread_id: string
  /** Identifier of the run that took the step. At least 1 character. */
  run_id: string
  /** Identifier of the run step this call fetches. At least 1 character. */
  step_id: string
  /** Fields to send that are left out otherwise. The only one is the text of file search results. */
  include?: 'step_details.tool_calls[*].file_search.results[*].content'[] | undefined
}

/** Checks {@link GetRunStepParams} exactly; for input from outside, see `validated`. */
export const GetRunStepParamsSchema: v.GenericSchema<GetRunStepParams> = onlyObject(
  v.looseObject({
    thread_id: v.pipe(v.string(), v.minLength(1)),
    run_id: v.pipe(v.string(), v.minLength(1)),
    step_id: v.pipe(v.string(), v.minLength(1)),
    include: v.optional(v.array(v.literal('step_details.tool_calls[*].file_search.results[*].content'))),
  }),
)
