// Generated from spec/ by codegen/; change those.
import { nullable, record, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `Metadata`. */
export const MetadataShape: Shape = nullable(record(string))
