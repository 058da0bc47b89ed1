// Generated from spec/ by codegen/; change those.
import { nullable, type Shape } from '../../core/shape.ts'

/** What is checked of a `Metadata`. */
export const MetadataShape: Shape = nullable({})
