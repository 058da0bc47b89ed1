// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `WebSearchActionOpenPage`. */
export const WebSearchActionOpenPageShape: Shape = { type: string, url: nullish(string) }
