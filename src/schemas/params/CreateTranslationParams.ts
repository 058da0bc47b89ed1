// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateTranslationRequest, CreateTranslationRequestSchema } from '../CreateTranslationRequest.ts'

/** What `createTranslation` takes. */
export type CreateTranslationParams = CreateTranslationRequest

/** Checks {@link CreateTranslationParams} exactly; for input from outside, see `validated`. */
export const CreateTranslationParamsSchema: v.GenericSchema<CreateTranslationParams> = CreateTranslationRequestSchema
