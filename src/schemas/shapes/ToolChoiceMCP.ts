// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ToolChoiceMCP`. */
export const ToolChoiceMCPShape: Shape = { type: string, server_label: string, name: nullish(string) }
