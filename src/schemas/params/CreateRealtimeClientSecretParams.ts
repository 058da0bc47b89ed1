// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import {
  type RealtimeCreateClientSecretRequest,
  RealtimeCreateClientSecretRequestSchema,
} from '../RealtimeCreateClientSecretRequest.ts'

/** What `createRealtimeClientSecret` takes. */
export type CreateRealtimeClientSecretParams = RealtimeCreateClientSecretRequest

/** Checks {@link CreateRealtimeClientSecretParams} exactly; for input from outside, see `validated`. */
export const CreateRealtimeClientSecretParamsSchema: v.GenericSchema<CreateRealtimeClientSecretParams> =
  RealtimeCreateClientSecretRequestSchema
