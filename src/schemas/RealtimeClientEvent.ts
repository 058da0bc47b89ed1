// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { variant } from '../core/variant.ts'
import {
  type RealtimeClientEventConversationItemCreate,
  RealtimeClientEventConversationItemCreateSchema,
} from './RealtimeClientEventConversationItemCreate.ts'
import {
  type RealtimeClientEventConversationItemDelete,
  RealtimeClientEventConversationItemDeleteSchema,
} from './RealtimeClientEventConversationItemDelete.ts'
import {
  type RealtimeClientEventConversationItemRetrieve,
  RealtimeClientEventConversationItemRetrieveSchema,
} from './RealtimeClientEventConversationItemRetrieve.ts'
import {
  type RealtimeClientEventConversationItemTruncate,
  RealtimeClientEventConversationItemTruncateSchema,
} from './RealtimeClientEventConversationItemTruncate.ts'
import {
  type RealtimeClientEventInputAudioBufferAppend,
  RealtimeClientEventInputAudioBufferAppendSchema,
} from './RealtimeClientEventInputAudioBufferAppend.ts'
import {
  type RealtimeClientEventInputAudioBufferClear,
  RealtimeClientEventInputAudioBufferClearSchema,
} from './RealtimeClientEventInputAudioBufferClear.ts'
import {
  type RealtimeClientEventInputAudioBufferCommit,
  RealtimeClientEventInputAudioBufferCommitSchema,
} from './RealtimeClientEventInputAudioBufferCommit.ts'
import {
  type RealtimeClientEventOutputAudioBufferClear,
  RealtimeClientEventOutputAudioBufferClearSchema,
} from './RealtimeClientEventOutputAudioBufferClear.ts'
import {
  type RealtimeClientEventResponseCancel,
  RealtimeClientEventResponseCancelSchema,
} from './RealtimeClientEventResponseCancel.ts'
import {
  type RealtimeClientEventResponseCreate,
  RealtimeClientEventResponseCreateSchema,
} from './RealtimeClientEventResponseCreate.ts'
import {
  type RealtimeClientEventSessionUpdate,
  RealtimeClientEventSessionUpdateSchema,
} from './RealtimeClientEventSessionUpdate.ts'

/** What you send to a realtime session, told apart by `type`. */
export type RealtimeClientEvent =
  | RealtimeClientEventConversationItemCreate
  | RealtimeClientEventConversationItemDelete
  | RealtimeClientEventConversationItemRetrieve
  | RealtimeClientEventConversationItemTruncate
  | RealtimeClientEventInputAudioBufferAppend
  | RealtimeClientEventInputAudioBufferClear
  | RealtimeClientEventOutputAudioBufferClear
  | RealtimeClientEventInputAudioBufferCommit
  | RealtimeClientEventResponseCancel
  | RealtimeClientEventResponseCreate
  | RealtimeClientEventSessionUpdate

/** Exact: only unknown fields pass. */
export const RealtimeClientEventSchema: v.GenericSchema<RealtimeClientEvent> = variant('type', {
  'conversation.item.create': RealtimeClientEventConversationItemCreateSchema,
  'conversation.item.delete': RealtimeClientEventConversationItemDeleteSchema,
  'conversation.item.retrieve': RealtimeClientEventConversationItemRetrieveSchema,
  'conversation.item.truncate': RealtimeClientEventConversationItemTruncateSchema,
  'input_audio_buffer.append': RealtimeClientEventInputAudioBufferAppendSchema,
  'input_audio_buffer.clear': RealtimeClientEventInputAudioBufferClearSchema,
  'output_audio_buffer.clear': RealtimeClientEventOutputAudioBufferClearSchema,
  'input_audio_buffer.commit': RealtimeClientEventInputAudioBufferCommitSchema,
  'response.cancel': RealtimeClientEventResponseCancelSchema,
  'response.create': RealtimeClientEventResponseCreateSchema,
  'session.update': RealtimeClientEventSessionUpdateSchema,
})
