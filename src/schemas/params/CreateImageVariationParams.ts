// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateImageVariationRequest, CreateImageVariationRequestSchema } from '../CreateImageVariationRequest.ts'

/** What `createImageVariation` takes. */
export type CreateImageVariationParams = CreateImageVariationRequest

/** Checks {@link CreateImageVariationParams} exactly; for input from outside, see `validated`. */
export const CreateImageVariationParamsSchema: v.GenericSchema<CreateImageVariationParams> =
  CreateImageVariationRequestSchema
