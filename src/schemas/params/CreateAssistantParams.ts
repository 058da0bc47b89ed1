// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateAssistantRequest, CreateAssistantRequestSchema } from '../CreateAssistantRequest.ts'

/** What `createAssistant` takes. */
export type CreateAssistantParams = CreateAssistantRequest

/** Checks {@link CreateAssistantParams} exactly; for input from outside, see `validated`. */
export const CreateAssistantParamsSchema: v.GenericSchema<CreateAssistantParams> = CreateAssistantRequestSchema
