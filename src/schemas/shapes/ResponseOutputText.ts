// Generated from spec/ by codegen/; change those.
import { type Shape, string, variant } from '../../core/shape.ts'
import { FileAnnotationShape } from './FileAnnotation.ts'
import { UrlAnnotationShape } from './UrlAnnotation.ts'

/** What is checked of a `ResponseOutputText`. */
export const ResponseOutputTextShape: Shape = {
  type: string,
  text: string,
  annotations: [variant('type', { file: FileAnnotationShape, url: UrlAnnotationShape })],
}
