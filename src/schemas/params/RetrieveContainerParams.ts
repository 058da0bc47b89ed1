// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `retrieveContainer` takes. */
export interface RetrieveContainerParams {
  /** Identifier of the container. At least 1 character. */
  container_id: string
}

/** Checks {@link RetrieveContainerParams} exactly; for input from outside, see `validated`. */
export const RetrieveContainerParamsSchema: v.GenericSchema<RetrieveContainerParams> = onlyObject(
  v.looseObject({ container_id: v.pipe(v.string(), v.minLength(1)) }),
)
