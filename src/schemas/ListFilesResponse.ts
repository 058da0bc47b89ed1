// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { OpenAIFile } from './OpenAIFile.ts'
import { ListFilesResponseShape } from './shapes/ListFilesResponse.ts'

/** Files uploaded to or produced in the organization. */
export interface ListFilesResponse {
  /** Always `list`. */
  object: string
  /** Files that were found. */
  data: OpenAIFile[]
  /** The id of this page's first file. Null when the page is empty. */
  first_id?: string | null | undefined
  /** The id of this page's last file, for `after` of the next call. Null when the page is empty. */
  last_id?: string | null | undefined
  /** Whether there is another page. Absent on hosts that send all at once. */
  has_more?: boolean | undefined
}

/** Open: what the API adds passes. */
export const ListFilesResponseSchema: GenericSchema<ListFilesResponse> = openSchema(ListFilesResponseShape)
