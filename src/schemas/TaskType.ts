// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { TaskTypeShape } from './shapes/TaskType.ts'

/** Whether a task is the workflow's own or a thought of the model. */
export type TaskType = 'custom' | 'thought' | (string & {})

/** Open: what the API adds passes. */
export const TaskTypeSchema: GenericSchema<TaskType> = openSchema(TaskTypeShape)
