// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { UrlCitationBodyShape } from './shapes/UrlCitationBody.ts'

/** Points to a page that a passage rests on. */
export interface UrlCitationBody {
  /** Always `url_citation`. */
  type: 'url_citation'
  /** Address of the cited page. */
  url: string
  /** Offset in the text at which the annotated span starts. */
  start_index: number
  /** Offset in the text at which the annotated span ends. */
  end_index: number
  /** Title of the cited page. */
  title: string
}

/** Open: what the API adds passes. */
export const UrlCitationBodySchema: GenericSchema<UrlCitationBody> = openSchema(UrlCitationBodyShape)
