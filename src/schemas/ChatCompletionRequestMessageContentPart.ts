// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ChatCompletionRequestMessageContentPartAudio } from './ChatCompletionRequestMessageContentPartAudio.ts'
import type { ChatCompletionRequestMessageContentPartFile } from './ChatCompletionRequestMessageContentPartFile.ts'
import type { ChatCompletionRequestMessageContentPartImage } from './ChatCompletionRequestMessageContentPartImage.ts'
import type { ChatCompletionRequestMessageContentPartText } from './ChatCompletionRequestMessageContentPartText.ts'
import { ChatCompletionRequestMessageContentPartShape } from './shapes/ChatCompletionRequestMessageContentPart.ts'

/** A piece of a user message, either text or an image; `type` tells which. */
export type ChatCompletionRequestMessageContentPart =
  | ChatCompletionRequestMessageContentPartText
  | ChatCompletionRequestMessageContentPartImage
  | ChatCompletionRequestMessageContentPartAudio
  | ChatCompletionRequestMessageContentPartFile

/** Checks {@link ChatCompletionRequestMessageContentPart}. Open: fields, values of enums and members of unions that the API adds pass. */
export const ChatCompletionRequestMessageContentPartSchema: GenericSchema<ChatCompletionRequestMessageContentPart> =
  openSchema(ChatCompletionRequestMessageContentPartShape)
