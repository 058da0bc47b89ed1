// Generated from spec/ by codegen/; change those.
import { nullable, number, type Shape, string } from '../../core/shape.ts'
import { AnnotationShape } from './Annotation.ts'

/** What is checked of a `ResponseOutputTextAnnotationAddedEvent`. */
export const ResponseOutputTextAnnotationAddedEventShape: Shape = {
  type: string,
  item_id: string,
  output_index: number,
  content_index: number,
  annotation_index: number,
  sequence_number: number,
  annotation: nullable(AnnotationShape),
}
