// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Confirmation that a thread was deleted. */
export interface DeleteThreadResponse {
  /** Whether the thread was deleted. */
  deleted: boolean
  /** Identifier of the deleted thread. */
  id: string
  /** Always `thread.deleted`. */
  object: 'thread.deleted'
}

/** Checks {@link DeleteThreadResponse}; open to what the API adds. */
export const DeleteThreadResponseSchema: v.GenericSchema<DeleteThreadResponse> = v.looseObject({
  deleted: v.boolean(),
  id: v.string(),
  object: v.string() as v.GenericSchema<'thread.deleted'>,
})
