// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MessageContentTextAnnotationsFilePathObjectShape } from './shapes/MessageContentTextAnnotationsFilePathObject.ts'

/** Annotation linking to a file that the `code_interpreter` tool produced. */
export interface MessageContentTextAnnotationsFilePathObject {
  /** Tells this kind of annotation apart: always `file_path`. */
  type: 'file_path'
  /** Placeholder within the message text to substitute when displaying it. */
  text: string
  /** File that the annotation points to. */
  file_path: {
    /** Identifier of the produced file. */
    file_id: string
  }
  /** Offset in the text at which the annotated span starts. At least 0. */
  start_index: number
  /** Offset in the text at which the annotated span ends. At least 0. */
  end_index: number
}

/** Open: what the API adds passes. */
export const MessageContentTextAnnotationsFilePathObjectSchema: GenericSchema<MessageContentTextAnnotationsFilePathObject> =
  openSchema(MessageContentTextAnnotationsFilePathObjectShape)
