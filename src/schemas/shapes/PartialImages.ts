// Generated from spec/ by codegen/; change those.
import { nullable, number, type Shape } from '../../core/shape.ts'

/** What is checked of a `PartialImages`. */
export const PartialImagesShape: Shape = nullable(number)
