// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FileCitationBodyShape } from './shapes/FileCitationBody.ts'

/** Points to a file that a passage rests on. */
export interface FileCitationBody {
  /** Always `file_citation`. */
  type: 'file_citation'
  /** Identifier of the cited file. */
  file_id: string
  /** Offset in the text at which the citation stands. */
  index: number
  /** Name of the cited file. */
  filename: string
}

/** Open: what the API adds passes. */
export const FileCitationBodySchema: GenericSchema<FileCitationBody> = openSchema(FileCitationBodyShape)
