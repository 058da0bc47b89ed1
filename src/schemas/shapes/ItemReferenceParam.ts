// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ItemReferenceParam`. */
export const ItemReferenceParamShape: Shape = { type: nullish(string), id: string }
