// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type ModifyAssistantRequest, ModifyAssistantRequestSchema } from '../ModifyAssistantRequest.ts'

/** What `modifyAssistant` takes. */
export interface ModifyAssistantParams extends ModifyAssistantRequest {
  /** Identifier of the assistant this call works on. At least 1 character. */
  assistant_id: string
}

/** Checks {@link ModifyAssistantParams} exactly; for input from outside, see `validated`. */
export const ModifyAssistantParamsSchema: v.GenericSchema<ModifyAssistantParams> = v.intersect([
  ModifyAssistantRequestSchema,
  onlyObject(v.looseObject({ assistant_id: v.pipe(v.string(), v.minLength(1)) })),
])
