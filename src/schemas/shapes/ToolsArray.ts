// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'
import { ResponseToolShape } from './ResponseTool.ts'

/** What is checked of a `ToolsArray`. */
export const ToolsArrayShape: Shape = [ResponseToolShape]
