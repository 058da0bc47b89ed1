// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { EvalJsonlFileIdSource } from '../EvalJsonlFileIdSource.ts'

/** Checks {@link EvalJsonlFileIdSource} exactly, where a request holds it. */
export const EvalJsonlFileIdSourceExact: v.GenericSchema<EvalJsonlFileIdSource> = onlyObject(
  v.looseObject({ type: v.literal('file_id'), id: v.string() }),
)
