// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { AssistantMessageItem } from './AssistantMessageItem.ts'
import type { ClientToolCallItem } from './ClientToolCallItem.ts'
import { ThreadItemShape } from './shapes/ThreadItem.ts'
import type { TaskGroupItem } from './TaskGroupItem.ts'
import type { TaskItem } from './TaskItem.ts'
import type { UserMessageItem } from './UserMessageItem.ts'
import type { WidgetMessageItem } from './WidgetMessageItem.ts'

/** Anything that a thread can hold. */
export type ThreadItem =
  | UserMessageItem
  | AssistantMessageItem
  | WidgetMessageItem
  | ClientToolCallItem
  | TaskItem
  | TaskGroupItem

/** Open: what the API adds passes. */
export const ThreadItemSchema: GenericSchema<ThreadItem> = openSchema(ThreadItemShape)
