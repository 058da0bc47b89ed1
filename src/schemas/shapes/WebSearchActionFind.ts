// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `WebSearchActionFind`. */
export const WebSearchActionFindShape: Shape = { type: string, url: string, pattern: string }
