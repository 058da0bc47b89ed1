// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { Annotation } from './Annotation.ts'
import { ResponseOutputTextAnnotationAddedEventShape } from './shapes/ResponseOutputTextAnnotationAddedEvent.ts'

/** A citation or file link was added to a text. */
export interface ResponseOutputTextAnnotationAddedEvent {
  /** Always `response.output_text.annotation.added`. */
  type: 'response.output_text.annotation.added'
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the part in the item's content, counted from 0. */
  content_index: number
  /** Position of the annotation among those of its text, counted from 0. */
  annotation_index: number
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
  /** The citation or file link. */
  annotation: Annotation | null
}

/** Open: what the API adds passes. */
export const ResponseOutputTextAnnotationAddedEventSchema: GenericSchema<ResponseOutputTextAnnotationAddedEvent> =
  openSchema(ResponseOutputTextAnnotationAddedEventShape)
