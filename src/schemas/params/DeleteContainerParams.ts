// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `deleteContainer` takes. */
export interface DeleteContainerParams {
  /** Identifier of the container. At least 1 character. */
  container_id: string
}

/** Checks {@link DeleteContainerParams} exactly; for input from outside, see `validated`. */
export const DeleteContainerParamsSchema: v.GenericSchema<DeleteContainerParams> = onlyObject(
  v.looseObject({ container_id: v.pipe(v.string(), v.minLength(1)) }),
)
