// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DeleteThreadResponseShape } from './shapes/DeleteThreadResponse.ts'

/** Confirmation that a thread was deleted. */
export interface DeleteThreadResponse {
  /** Identifier of the thread that was deleted. */
  id: string
  /** Whether the thread was deleted. */
  deleted: boolean
  /** Always `thread.deleted`. */
  object: 'thread.deleted'
}

/** Open: what the API adds passes. */
export const DeleteThreadResponseSchema: GenericSchema<DeleteThreadResponse> = openSchema(DeleteThreadResponseShape)
