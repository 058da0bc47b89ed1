// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `TypeParam`. */
export const TypeParamShape: Shape = { type: string, text: string }
