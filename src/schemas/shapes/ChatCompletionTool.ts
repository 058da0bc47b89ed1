// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'
import { FunctionObjectShape } from './FunctionObject.ts'

/** What is checked of a `ChatCompletionTool`. */
export const ChatCompletionToolShape: Shape = { type: string, function: FunctionObjectShape }
