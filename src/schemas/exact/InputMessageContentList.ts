// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { InputMessageContentList } from '../InputMessageContentList.ts'
import { InputContentExact } from './InputContent.ts'

/** Checks {@link InputMessageContentList} exactly, where a request holds it. */
export const InputMessageContentListExact: v.GenericSchema<InputMessageContentList> = v.array(InputContentExact)
