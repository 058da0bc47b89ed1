// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { variant } from '../core/variant.ts'
import {
  type ChatCompletionRequestMessageContentPartAudio,
  ChatCompletionRequestMessageContentPartAudioSchema,
} from './ChatCompletionRequestMessageContentPartAudio.ts'
import {
  type ChatCompletionRequestMessageContentPartFile,
  ChatCompletionRequestMessageContentPartFileSchema,
} from './ChatCompletionRequestMessageContentPartFile.ts'
import type { ChatCompletionRequestMessageContentPartImage } from './ChatCompletionRequestMessageContentPartImage.ts'
import type { ChatCompletionRequestMessageContentPartText } from './ChatCompletionRequestMessageContentPartText.ts'
import { ChatCompletionRequestMessageContentPartImageExact } from './exact/ChatCompletionRequestMessageContentPartImage.ts'
import { ChatCompletionRequestMessageContentPartTextExact } from './exact/ChatCompletionRequestMessageContentPartText.ts'

/** A piece of a user message, either text or an image; `type` tells which. */
export type ChatCompletionRequestMessageContentPart =
  | ChatCompletionRequestMessageContentPartText
  | ChatCompletionRequestMessageContentPartImage
  | ChatCompletionRequestMessageContentPartAudio
  | ChatCompletionRequestMessageContentPartFile

/** Exact: only unknown fields pass. */
export const ChatCompletionRequestMessageContentPartSchema: v.GenericSchema<ChatCompletionRequestMessageContentPart> =
  variant('type', {
    text: ChatCompletionRequestMessageContentPartTextExact,
    image_url: ChatCompletionRequestMessageContentPartImageExact,
    input_audio: ChatCompletionRequestMessageContentPartAudioSchema,
    file: ChatCompletionRequestMessageContentPartFileSchema,
  })
