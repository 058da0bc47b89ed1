// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'
import { ResponseToolShape } from './ResponseTool.ts'

/** What is checked of a `AdditionalTools`. */
export const AdditionalToolsShape: Shape = { type: string, id: string, role: string, tools: [ResponseToolShape] }
