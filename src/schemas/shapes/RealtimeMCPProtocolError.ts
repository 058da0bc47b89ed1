// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeMCPProtocolError`. */
export const RealtimeMCPProtocolErrorShape: Shape = { type: string, code: number, message: string }
