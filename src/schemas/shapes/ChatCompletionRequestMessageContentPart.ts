// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { ChatCompletionRequestMessageContentPartAudioShape } from './ChatCompletionRequestMessageContentPartAudio.ts'
import { ChatCompletionRequestMessageContentPartFileShape } from './ChatCompletionRequestMessageContentPartFile.ts'
import { ChatCompletionRequestMessageContentPartImageShape } from './ChatCompletionRequestMessageContentPartImage.ts'
import { ChatCompletionRequestMessageContentPartTextShape } from './ChatCompletionRequestMessageContentPartText.ts'

/** What is checked of a `ChatCompletionRequestMessageContentPart`. */
export const ChatCompletionRequestMessageContentPartShape: Shape = variant('type', {
  text: ChatCompletionRequestMessageContentPartTextShape,
  image_url: ChatCompletionRequestMessageContentPartImageShape,
  input_audio: ChatCompletionRequestMessageContentPartAudioShape,
  file: ChatCompletionRequestMessageContentPartFileShape,
})
