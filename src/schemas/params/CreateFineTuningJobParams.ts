// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateFineTuningJobRequest, CreateFineTuningJobRequestSchema } from '../CreateFineTuningJobRequest.ts'

/** What `createFineTuningJob` takes. */
export type CreateFineTuningJobParams = CreateFineTuningJobRequest

/** Checks {@link CreateFineTuningJobParams} exactly; for input from outside, see `validated`. */
export const CreateFineTuningJobParamsSchema: v.GenericSchema<CreateFineTuningJobParams> =
  CreateFineTuningJobRequestSchema
