// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { ComputerActionList } from '../ComputerActionList.ts'
import { ComputerActionExact } from './ComputerAction.ts'

/** Checks {@link ComputerActionList} exactly, where a request holds it. */
export const ComputerActionListExact: v.GenericSchema<ComputerActionList> = v.array(ComputerActionExact)
