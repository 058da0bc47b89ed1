// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FileInputDetailShape } from './shapes/FileInputDetail.ts'

/** How closely the model looks at a file's pages. `low` saves tokens. */
export type FileInputDetail = 'auto' | 'low' | 'high' | (string & {})

/** Open: what the API adds passes. */
export const FileInputDetailSchema: GenericSchema<FileInputDetail> = openSchema(FileInputDetailShape)
