// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { FilePath } from '../FilePath.ts'

/** Checks {@link FilePath} exactly, where a request holds it. */
export const FilePathExact: v.GenericSchema<FilePath> = onlyObject(
  v.looseObject({ type: v.literal('file_path'), file_id: v.string(), index: v.pipe(v.number(), v.integer()) }),
)
