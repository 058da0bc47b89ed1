// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { TaskGroupTaskShape } from './shapes/TaskGroupTask.ts'
import type { TaskType } from './TaskType.ts'

/** One task of several that are shown together. */
export interface TaskGroupTask {
  /** Whether a task is the workflow's own or a thought of the model. */
  type: TaskType
  /** What the task is called on screen. */
  heading: string | null
  /** What it was about, in short. */
  summary: string | null
}

/** Open: what the API adds passes. */
export const TaskGroupTaskSchema: GenericSchema<TaskGroupTask> = openSchema(TaskGroupTaskShape)
