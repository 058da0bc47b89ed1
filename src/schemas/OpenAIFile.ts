// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { OpenAIFileShape } from './shapes/OpenAIFile.ts'

/** File stored with OpenAI, either uploaded or produced by the API. */
export interface OpenAIFile {
  /** Identifier of the file, for use in API paths. */
  id: string
  /** File size in bytes. */
  bytes: number
  /** Creation time, in Unix seconds. */
  created_at: number
  /** When the file is deleted by itself, in Unix seconds. Null or absent if it stays. */
  expires_at?: number | null | undefined
  /** Name the file was stored under. */
  filename: string
  /** Always `file`. */
  object: 'file'
  /** What the file is for. The API itself produces `assistants_output`, `batch_output` and `fine-tune-results`; the others are uploads. */
  purpose:
    | 'assistants'
    | 'assistants_output'
    | 'batch'
    | 'batch_output'
    | 'fine-tune'
    | 'fine-tune-results'
    | 'vision'
    | 'user_data'
    | (string & {})
  /**
   * Processing state of the file: received, processed, or in error.
   * @deprecated
   */
  status?: 'uploaded' | 'processed' | 'error' | (string & {}) | undefined
  /**
   * Why validation of a training file failed; read `error` of the fine-tuning job instead.
   * @deprecated
   */
  status_details?: string | null | undefined
}

/** Open: what the API adds passes. */
export const OpenAIFileSchema: GenericSchema<OpenAIFile> = openSchema(OpenAIFileShape)
