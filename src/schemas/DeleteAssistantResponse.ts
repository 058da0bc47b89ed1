// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DeleteAssistantResponseShape } from './shapes/DeleteAssistantResponse.ts'

/** Confirmation that an assistant was deleted. */
export interface DeleteAssistantResponse {
  /** Identifier of the deleted assistant. */
  id: string
  /** Whether the assistant was deleted. */
  deleted: boolean
  /** Always `assistant.deleted`. */
  object: 'assistant.deleted'
}

/** Open: what the API adds passes. */
export const DeleteAssistantResponseSchema: GenericSchema<DeleteAssistantResponse> =
  openSchema(DeleteAssistantResponseShape)
