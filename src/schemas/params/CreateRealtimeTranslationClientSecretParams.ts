// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import {
  type RealtimeTranslationClientSecretCreateRequest,
  RealtimeTranslationClientSecretCreateRequestSchema,
} from '../RealtimeTranslationClientSecretCreateRequest.ts'

/** What `createRealtimeTranslationClientSecret` takes. */
export type CreateRealtimeTranslationClientSecretParams = RealtimeTranslationClientSecretCreateRequest

/** Checks {@link CreateRealtimeTranslationClientSecretParams} exactly; for input from outside, see `validated`. */
export const CreateRealtimeTranslationClientSecretParamsSchema: v.GenericSchema<CreateRealtimeTranslationClientSecretParams> =
  RealtimeTranslationClientSecretCreateRequestSchema
