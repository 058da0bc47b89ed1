// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MessageContentTextAnnotationsFileCitationObjectShape } from './shapes/MessageContentTextAnnotationsFileCitationObject.ts'

/** Annotation citing a file that the `file_search` tool found, attached to the assistant or the message. */
export interface MessageContentTextAnnotationsFileCitationObject {
  /** Tells this kind of annotation apart: always `file_citation`. */
  type: 'file_citation'
  /** Placeholder within the message text to substitute when displaying it. */
  text: string
  /** Source of the citation. */
  file_citation: {
    /** Identifier of the cited file. */
    file_id: string
    /** Passage quoted from the cited file. */
    quote?: string | undefined
  }
  /** Offset in the text at which the annotated span starts. At least 0. */
  start_index: number
  /** Offset in the text at which the annotated span ends. At least 0. */
  end_index: number
}

/** Open: what the API adds passes. */
export const MessageContentTextAnnotationsFileCitationObjectSchema: GenericSchema<MessageContentTextAnnotationsFileCitationObject> =
  openSchema(MessageContentTextAnnotationsFileCitationObjectShape)
