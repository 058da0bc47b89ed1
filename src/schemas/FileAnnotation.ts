// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FileAnnotationSource } from './FileAnnotationSource.ts'
import { FileAnnotationShape } from './shapes/FileAnnotation.ts'

/** Points to a file that a passage rests on. */
export interface FileAnnotation {
  /** Always `file`. */
  type: 'file'
  /** The file that a passage rests on. */
  source: FileAnnotationSource
}

/** Open: what the API adds passes. */
export const FileAnnotationSchema: GenericSchema<FileAnnotation> = openSchema(FileAnnotationShape)
