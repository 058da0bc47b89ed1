// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { boolean, object, string } from '../core/open.ts'

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
export const DeleteThreadResponseSchema: GenericSchema<DeleteThreadResponse> = object({
  deleted: boolean(),
  id: string(),
  object: string(),
})
