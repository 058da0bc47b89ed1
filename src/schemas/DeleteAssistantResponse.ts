// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Confirmation that an assistant was deleted. */
export interface DeleteAssistantResponse {
  /** Whether the assistant was deleted. */
  deleted: boolean
  /** Identifier of the deleted assistant. */
  id: string
  /** Always `assistant.deleted`. */
  object: 'assistant.deleted'
}

/** Checks {@link DeleteAssistantResponse}; open to what the API adds. */
export const DeleteAssistantResponseSchema: v.GenericSchema<DeleteAssistantResponse> = v.looseObject({
  deleted: v.boolean(),
  id: v.string(),
  object: v.string() as v.GenericSchema<'assistant.deleted'>,
})
