// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { boolean, object, string } from '../core/open.ts'

/** Confirmation that a fine-tuned model was deleted. */
export interface DeleteModelResponse {
  /** Whether the model was deleted. */
  deleted: boolean
  /** Identifier of the deleted model. */
  id: string
  /** Kind of object, normally `model`. */
  object: string
}

/** Checks {@link DeleteModelResponse}; open to what the API adds. */
export const DeleteModelResponseSchema: GenericSchema<DeleteModelResponse> = object({
  deleted: boolean(),
  id: string(),
  object: string(),
})
