// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `retrieveContainerFile` takes. */
export interface RetrieveContainerFileParams {
  /** Identifier of the container. At least 1 character. */
  container_id: string
  /** Identifier of the file in the container. At least 1 character. */
  file_id: string
}

/** Checks {@link RetrieveContainerFileParams} exactly; for input from outside, see `validated`. */
export const RetrieveContainerFileParamsSchema: v.GenericSchema<RetrieveContainerFileParams> = onlyObject(
  v.looseObject({ container_id: v.pipe(v.string(), v.minLength(1)), file_id: v.pipe(v.string(), v.minLength(1)) }),
)
