// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { WebSearchActionOpenPage } from '../WebSearchActionOpenPage.ts'

/** Checks {@link WebSearchActionOpenPage} exactly, where a request holds it. */
export const WebSearchActionOpenPageExact: v.GenericSchema<WebSearchActionOpenPage> = onlyObject(
  v.looseObject({ type: v.literal('open_page'), url: v.nullish(v.string()) }),
)
