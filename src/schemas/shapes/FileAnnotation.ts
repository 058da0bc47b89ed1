// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'
import { FileAnnotationSourceShape } from './FileAnnotationSource.ts'

/** What is checked of a `FileAnnotation`. */
export const FileAnnotationShape: Shape = { type: string, source: FileAnnotationSourceShape }
