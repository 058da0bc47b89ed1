// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type CreateContainerFileBody, CreateContainerFileBodySchema } from '../CreateContainerFileBody.ts'

/** What `createContainerFile` takes. */
export interface CreateContainerFileParams extends CreateContainerFileBody {
  /** Identifier of the container. At least 1 character. */
  container_id: string
}

/** Checks {@link CreateContainerFileParams} exactly; for input from outside, see `validated`. */
export const CreateContainerFileParamsSchema: v.GenericSchema<CreateContainerFileParams> = v.intersect([
  CreateContainerFileBodySchema,
  onlyObject(v.looseObject({ container_id: v.pipe(v.string(), v.minLength(1)) })),
])
