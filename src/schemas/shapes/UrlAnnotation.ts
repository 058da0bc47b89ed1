// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'
import { UrlAnnotationSourceShape } from './UrlAnnotationSource.ts'

/** What is checked of a `UrlAnnotation`. */
export const UrlAnnotationShape: Shape = { type: string, source: UrlAnnotationSourceShape }
