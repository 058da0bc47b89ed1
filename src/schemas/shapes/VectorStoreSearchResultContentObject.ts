// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `VectorStoreSearchResultContentObject`. */
export const VectorStoreSearchResultContentObjectShape: Shape = { type: string, text: string }
