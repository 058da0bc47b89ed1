// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MessageDeltaContentTextAnnotationsFileCitationObjectShape } from './shapes/MessageDeltaContentTextAnnotationsFileCitationObject.ts'

/** Streamed annotation citing a file that the `file_search` tool found. */
export interface MessageDeltaContentTextAnnotationsFileCitationObject {
  /** Position of the annotation within its text part, used to merge streamed pieces. */
  index: number
  /** Tells this kind of annotation apart: always `file_citation`. */
  type: 'file_citation'
  /** Placeholder within the message text to substitute when displaying it. */
  text?: string | undefined
  /** Source of the citation. */
  file_citation?:
    | {
        /** Identifier of the cited file. */
        file_id?: string | undefined
        /** Passage quoted from the cited file. */
        quote?: string | undefined
      }
    | undefined
  /** Offset in the text at which the annotated span starts. At least 0. */
  start_index?: number | undefined
  /** Offset in the text at which the annotated span ends. At least 0. */
  end_index?: number | undefined
}

/** Open: what the API adds passes. */
export const MessageDeltaContentTextAnnotationsFileCitationObjectSchema: GenericSchema<MessageDeltaContentTextAnnotationsFileCitationObject> =
  openSchema(MessageDeltaContentTextAnnotationsFileCitationObjectShape)
