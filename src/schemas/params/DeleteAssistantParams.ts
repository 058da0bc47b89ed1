// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `deleteAssistant` takes. */
export interface DeleteAssistantParams {
  /** Identifier of the assistant this call works on. At least 1 character. */
  assistant_id: string
}

/** Checks {@link DeleteAssistantParams} exactly; for input from outside, see `validated`. */
export const DeleteAssistantParamsSchema: v.GenericSchema<DeleteAssistantParams> = onlyObject(
  v.looseObject({ assistant_id: v.pipe(v.string(), v.minLength(1)) }),
)
