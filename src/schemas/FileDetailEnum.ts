// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FileDetailEnumShape } from './shapes/FileDetailEnum.ts'

/** How closely the model looks at a file's pages. `low` saves tokens. */
export type FileDetailEnum = 'auto' | 'low' | 'high' | (string & {})

/** Open: what the API adds passes. */
export const FileDetailEnumSchema: GenericSchema<FileDetailEnum> = openSchema(FileDetailEnumShape)
