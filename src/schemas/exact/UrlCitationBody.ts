// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { UrlCitationBody } from '../UrlCitationBody.ts'

/** Checks {@link UrlCitationBody} exactly, where a request holds it. */
export const UrlCitationBodyExact: v.GenericSchema<UrlCitationBody> = onlyObject(
  v.looseObject({
    type: v.literal('url_citation'),
    url: v.string(),
    start_index: v.pipe(v.number(), v.integer()),
    end_index: v.pipe(v.number(), v.integer()),
    title: v.string(),
  }),
)
