// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DeletedThreadResourceShape } from './shapes/DeletedThreadResource.ts'

/** Says that a thread was deleted. */
export interface DeletedThreadResource {
  /** Identifier of the thread that was deleted. */
  id: string
  /** Always `chatkit.thread.deleted`. */
  object: 'chatkit.thread.deleted'
  /** Whether it was deleted. */
  deleted: boolean
}

/** Open: what the API adds passes. */
export const DeletedThreadResourceSchema: GenericSchema<DeletedThreadResource> = openSchema(DeletedThreadResourceShape)
