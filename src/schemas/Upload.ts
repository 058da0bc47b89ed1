// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { OpenAIFile } from './OpenAIFile.ts'
import { UploadShape } from './shapes/Upload.ts'

/** A large file that is uploaded in parts. */
export interface Upload {
  /** Identifier under which the API keeps it. */
  id: string
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Name of the file. */
  filename: string
  /** How large the file is, in bytes. */
  bytes: number
  /** What the file is for. */
  purpose: string
  /** Whether parts can be added, or how the upload ended. */
  status: 'pending' | 'completed' | 'cancelled' | 'expired' | (string & {})
  /** When it expires, in Unix seconds. */
  expires_at: number
  /** Always `upload`. */
  object?: 'upload' | undefined
  /** The file, once the upload is complete. Null until then. */
  file?: OpenAIFile | null | undefined
}

/** Open: what the API adds passes. */
export const UploadSchema: GenericSchema<Upload> = openSchema(UploadShape)
