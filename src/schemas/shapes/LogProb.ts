// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'
import { TopLogProbShape } from './TopLogProb.ts'

/** What is checked of a `LogProb`. */
export const LogProbShape: Shape = { token: string, logprob: number, bytes: [number], top_logprobs: [TopLogProbShape] }
