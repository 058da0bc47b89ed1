// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MessageDeltaContentTextAnnotationsFilePathObjectShape } from './shapes/MessageDeltaContentTextAnnotationsFilePathObject.ts'

/** Streamed annotation linking to a file that the `code_interpreter` tool produced. */
export interface MessageDeltaContentTextAnnotationsFilePathObject {
  /** Position of the annotation within its text part, used to merge streamed pieces. */
  index: number
  /** Tells this kind of annotation apart: always `file_path`. */
  type: 'file_path'
  /** Placeholder within the message text to substitute when displaying it. */
  text?: string | undefined
  /** File that the annotation points to. */
  file_path?:
    | {
        /** Identifier of the produced file. */
        file_id?: string | undefined
      }
    | undefined
  /** Offset in the text at which the annotated span starts. At least 0. */
  start_index?: number | undefined
  /** Offset in the text at which the annotated span ends. At least 0. */
  end_index?: number | undefined
}

/** Open: what the API adds passes. */
export const MessageDeltaContentTextAnnotationsFilePathObjectSchema: GenericSchema<MessageDeltaContentTextAnnotationsFilePathObject> =
  openSchema(MessageDeltaContentTextAnnotationsFilePathObjectShape)
