// Generated from spec/ by codegen/; change those.
import { boolean, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `MCPToolFilter`. */
export const MCPToolFilterShape: Shape = { tool_names: optional([string]), read_only: optional(boolean) }
