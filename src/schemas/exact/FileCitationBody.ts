// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { FileCitationBody } from '../FileCitationBody.ts'

/** Checks {@link FileCitationBody} exactly, where a request holds it. */
export const FileCitationBodyExact: v.GenericSchema<FileCitationBody> = onlyObject(
  v.looseObject({
    type: v.literal('file_citation'),
    file_id: v.string(),
    index: v.pipe(v.number(), v.integer()),
    filename: v.string(),
  }),
)
