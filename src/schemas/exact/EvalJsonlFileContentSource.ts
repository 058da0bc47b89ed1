// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { EvalJsonlFileContentSource } from '../EvalJsonlFileContentSource.ts'

/** Checks {@link EvalJsonlFileContentSource} exactly, where a request holds it. */
export const EvalJsonlFileContentSourceExact: v.GenericSchema<EvalJsonlFileContentSource> = onlyObject(
  v.looseObject({
    type: v.literal('file_content'),
    content: v.array(
      onlyObject(
        v.looseObject({ item: onlyObject(v.looseObject({})), sample: v.optional(onlyObject(v.looseObject({}))) }),
      ),
    ),
  }),
)
