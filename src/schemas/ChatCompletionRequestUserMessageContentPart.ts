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
import {
  type ChatCompletionRequestMessageContentPartImage,
  ChatCompletionRequestMessageContentPartImageSchema,
} from './ChatCompletionRequestMessageContentPartImage.ts'
import {
  type ChatCompletionRequestMessageContentPartText,
  ChatCompletionRequestMessageContentPartTextSchema,
} from './ChatCompletionRequestMessageContentPartText.ts'

/** A piece of a user's message, which may be text, an image, sound or a file. */
export type ChatCompletionRequestUserMessageContentPart =
  | ChatCompletionRequestMessageContentPartText
  | ChatCompletionRequestMessageContentPartImage
  | ChatCompletionRequestMessageContentPartAudio
  | ChatCompletionRequestMessageContentPartFile

/** Exact: only unknown fields pass. */
export const ChatCompletionRequestUserMessageContentPartSchema: v.GenericSchema<ChatCompletionRequestUserMessageContentPart> =
  variant('type', {
    text: ChatCompletionRequestMessageContentPartTextSchema,
    image_url: ChatCompletionRequestMessageContentPartImageSchema,
    input_audio: ChatCompletionRequestMessageContentPartAudioSchema,
    file: ChatCompletionRequestMessageContentPartFileSchema,
  })
