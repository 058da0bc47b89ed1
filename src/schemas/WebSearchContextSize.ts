// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** How much of what was found the model reads. More costs more tokens. Default: `medium`. */
export type WebSearchContextSize = 'low' | 'medium' | 'high' | (string & {})

/** Exact: only unknown fields pass. */
export const WebSearchContextSizeSchema: v.GenericSchema<WebSearchContextSize> = v.picklist(['low', 'medium', 'high'])
