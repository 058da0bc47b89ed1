// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { type AutomaticThreadTitlingParam, AutomaticThreadTitlingParamSchema } from './AutomaticThreadTitlingParam.ts'
import { type FileUploadParam, FileUploadParamSchema } from './FileUploadParam.ts'
import { type HistoryParam, HistoryParamSchema } from './HistoryParam.ts'

/** What the chat offers its users. */
export interface ChatkitConfigurationParam {
  /** Whether threads get titles by themselves. */
  automatic_thread_titling?: AutomaticThreadTitlingParam | undefined
  /** Whether users can upload files, and how many. */
  file_upload?: FileUploadParam | undefined
  /** Whether users see their earlier threads. */
  history?: HistoryParam | undefined
}

/** Exact: only unknown fields pass. */
export const ChatkitConfigurationParamSchema: v.GenericSchema<ChatkitConfigurationParam> = onlyObject(
  v.looseObject({
    automatic_thread_titling: v.optional(AutomaticThreadTitlingParamSchema),
    file_upload: v.optional(FileUploadParamSchema),
    history: v.optional(HistoryParamSchema),
  }),
)
