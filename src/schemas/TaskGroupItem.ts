// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { TaskGroupItemShape } from './shapes/TaskGroupItem.ts'
import type { TaskGroupTask } from './TaskGroupTask.ts'

/** Tasks that the user sees together. */
export interface TaskGroupItem {
  /** Identifier under which the API keeps it. */
  id: string
  /** Always `chatkit.thread_item`. */
  object: 'chatkit.thread_item'
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Which thread is meant, by its id. */
  thread_id: string
  /** Always `chatkit.task_group`. */
  type: 'chatkit.task_group'
  /** Tasks that are shown together. */
  tasks: TaskGroupTask[]
}

/** Open: what the API adds passes. */
export const TaskGroupItemSchema: GenericSchema<TaskGroupItem> = openSchema(TaskGroupItemShape)
