// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { array, boolean, object, optional, string } from '../core/open.ts'
import { type OpenAIFile, OpenAIFileSchema } from './OpenAIFile.ts'

/** Files uploaded to or produced in the organization. */
export interface ListFilesResponse {
  /** Files that were found. */
  data: OpenAIFile[]
  /** Always `list`. */
  object: 'list'
  /** The id of this page's first file. Null when the page is empty. */
  first_id?: string | null | undefined
  /** The id of this page's last file, for `after` of the next call. Null when the page is empty. */
  last_id?: string | null | undefined
  /** Whether there is another page. Absent on hosts that send all at once. */
  has_more?: boolean | undefined
}

/** Checks {@link ListFilesResponse}; open to what the API adds. */
export const ListFilesResponseSchema: GenericSchema<ListFilesResponse> = object({
  data: array(OpenAIFileSchema),
  object: string(),
  has_more: optional(boolean()),
})
