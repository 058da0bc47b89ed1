// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateContentProvenanceBody, CreateContentProvenanceBodySchema } from '../CreateContentProvenanceBody.ts'

/** What `createContentProvenanceCheck` takes. */
export type CreateContentProvenanceCheckParams = CreateContentProvenanceBody

/** Checks {@link CreateContentProvenanceCheckParams} exactly; for input from outside, see `validated`. */
export const CreateContentProvenanceCheckParamsSchema: v.GenericSchema<CreateContentProvenanceCheckParams> =
  CreateContentProvenanceBodySchema
