// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ComputerAction } from './ComputerAction.ts'
import { ComputerActionListShape } from './shapes/ComputerActionList.ts'

/** Things to do with a computer, in this order. */
export type ComputerActionList = ComputerAction[]

/** Open: what the API adds passes. */
export const ComputerActionListSchema: GenericSchema<ComputerActionList> = openSchema(ComputerActionListShape)
