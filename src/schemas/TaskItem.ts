// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { TaskItemShape } from './shapes/TaskItem.ts'
import type { TaskType } from './TaskType.ts'

/** A task that the user sees. */
export interface TaskItem {
  /** Identifier under which the API keeps it. */
  id: string
  /** Always `chatkit.thread_item`. */
  object: 'chatkit.thread_item'
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Which thread is meant, by its id. */
  thread_id: string
  /** Always `chatkit.task`. */
  type: 'chatkit.task'
  /** Whether a task is the workflow's own or a thought of the model. */
  task_type: TaskType
  /** What the task is called on screen. */
  heading: string | null
  /** What it was about, in short. */
  summary: string | null
}

/** Open: what the API adds passes. */
export const TaskItemSchema: GenericSchema<TaskItem> = openSchema(TaskItemShape)
