// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DeleteModelResponseShape } from './shapes/DeleteModelResponse.ts'

/** Confirmation that a fine-tuned model was deleted. */
export interface DeleteModelResponse {
  /** Identifier of the deleted model. */
  id: string
  /** Whether the model was deleted. */
  deleted: boolean
  /** Kind of object, normally `model`. */
  object: string
}

/** Open: what the API adds passes. */
export const DeleteModelResponseSchema: GenericSchema<DeleteModelResponse> = openSchema(DeleteModelResponseShape)
