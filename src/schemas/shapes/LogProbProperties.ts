// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `LogProbProperties`. */
export const LogProbPropertiesShape: Shape = { token: string, logprob: number, bytes: [number] }
