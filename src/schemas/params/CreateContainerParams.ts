// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type CreateContainerBody, CreateContainerBodySchema } from '../CreateContainerBody.ts'

/** What `createContainer` takes. */
export type CreateContainerParams = CreateContainerBody

/** Checks {@link CreateContainerParams} exactly; for input from outside, see `validated`. */
export const CreateContainerParamsSchema: v.GenericSchema<CreateContainerParams> = CreateContainerBodySchema
