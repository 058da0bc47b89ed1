// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FilePathShape } from './shapes/FilePath.ts'

/** A file that the model made. */
export interface FilePath {
  /** Always `file_path`. */
  type: 'file_path'
  /** Identifier of the file. */
  file_id: string
  /** Offset in the text at which the file is named. */
  index: number
}

/** Open: what the API adds passes. */
export const FilePathSchema: GenericSchema<FilePath> = openSchema(FilePathShape)
