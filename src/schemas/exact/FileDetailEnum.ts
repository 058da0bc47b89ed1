// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { FileDetailEnum } from '../FileDetailEnum.ts'

/** Checks {@link FileDetailEnum} exactly, where a request holds it. */
export const FileDetailEnumExact: v.GenericSchema<FileDetailEnum> = v.picklist(['auto', 'low', 'high'])
