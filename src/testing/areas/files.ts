// Generated from spec/ by codegen/; change those.

import { CreateFileParamsSchema } from '../../schemas/params/CreateFileParams.ts'
import { DeleteFileParamsSchema } from '../../schemas/params/DeleteFileParams.ts'
import { DownloadFileParamsSchema } from '../../schemas/params/DownloadFileParams.ts'
import { ListFilesParamsSchema } from '../../schemas/params/ListFilesParams.ts'
import { RetrieveFileParamsSchema } from '../../schemas/params/RetrieveFileParams.ts'
import type { Area } from '../area.ts'
import { createFile, deleteFile, downloadFile, listFiles, retrieveFile } from '../resources/files.ts'

/** What the mock has of Files. */
export const files: Area<'createFile' | 'deleteFile' | 'downloadFile' | 'listFiles' | 'retrieveFile'> = {
  routes: {
    createFile: {
      method: 'POST',
      path: '/files',
      schema: CreateFileParamsSchema,
      body: ['form'],
      numbers: ['expires_after.seconds'],
    },
    deleteFile: { method: 'DELETE', path: '/files/{file_id}', schema: DeleteFileParamsSchema },
    downloadFile: { method: 'GET', path: '/files/{file_id}/content', schema: DownloadFileParamsSchema },
    listFiles: { method: 'GET', path: '/files', schema: ListFilesParamsSchema, numbers: ['limit'] },
    retrieveFile: { method: 'GET', path: '/files/{file_id}', schema: RetrieveFileParamsSchema },
  },
  handlers: {
    createFile,
    deleteFile,
    downloadFile,
    listFiles,
    retrieveFile,
  },
  generics: {},
}
