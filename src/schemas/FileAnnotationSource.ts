// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FileAnnotationSourceShape } from './shapes/FileAnnotationSource.ts'

/** The file that a passage rests on. */
export interface FileAnnotationSource {
  /** Always `file`. */
  type: 'file'
  /** Name of the file. */
  filename: string
}

/** Open: what the API adds passes. */
export const FileAnnotationSourceSchema: GenericSchema<FileAnnotationSource> = openSchema(FileAnnotationSourceShape)
