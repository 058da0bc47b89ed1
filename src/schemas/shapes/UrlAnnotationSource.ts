// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `UrlAnnotationSource`. */
export const UrlAnnotationSourceShape: Shape = { type: string, url: string }
