// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { FileInputDetail } from '../FileInputDetail.ts'

/** Checks {@link FileInputDetail} exactly, where a request holds it. */
export const FileInputDetailExact: v.GenericSchema<FileInputDetail> = v.picklist(['auto', 'low', 'high'])
