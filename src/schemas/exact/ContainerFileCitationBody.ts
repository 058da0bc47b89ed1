// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ContainerFileCitationBody } from '../ContainerFileCitationBody.ts'

/** Checks {@link ContainerFileCitationBody} exactly, where a request holds it. */
export const ContainerFileCitationBodyExact: v.GenericSchema<ContainerFileCitationBody> = onlyObject(
  v.looseObject({
    type: v.literal('container_file_citation'),
    container_id: v.string(),
    file_id: v.string(),
    start_index: v.pipe(v.number(), v.integer()),
    end_index: v.pipe(v.number(), v.integer()),
    filename: v.string(),
  }),
)
