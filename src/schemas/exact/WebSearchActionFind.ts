// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { WebSearchActionFind } from '../WebSearchActionFind.ts'

/** Checks {@link WebSearchActionFind} exactly, where a request holds it. */
export const WebSearchActionFindExact: v.GenericSchema<WebSearchActionFind> = onlyObject(
  v.looseObject({ type: v.literal('find_in_page'), url: v.string(), pattern: v.string() }),
)
