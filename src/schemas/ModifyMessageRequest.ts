// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Request body for changing a message. */
export interface ModifyMessageRequest {
  /** Your own key-value pairs to store with the object, for instance to record internal references. */
  metadata?: Record<string, unknown> | null | undefined
}

/** Checks {@link ModifyMessageRequest}; exact. */
export const ModifyMessageRequestSchema: v.GenericSchema<ModifyMessageRequest> = v.looseObject({
  metadata: v.nullish(v.looseObject({})),
})
