// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'
import { TranscriptionLanguageShape } from './TranscriptionLanguage.ts'
import { TranscriptTextUsageTokensShape } from './TranscriptTextUsageTokens.ts'

/** What is checked of a `TranscriptTextDoneEvent`. */
export const TranscriptTextDoneEventShape: Shape = {
  type: string,
  text: string,
  languages: optional([TranscriptionLanguageShape]),
  logprobs: optional([{ token: optional(string), logprob: optional(number), bytes: optional([number]) }]),
  usage: optional(TranscriptTextUsageTokensShape),
}
