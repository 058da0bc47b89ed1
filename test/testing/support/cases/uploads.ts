import { type Cases, missing, none } from '../case.ts'

export const uploads: Cases<'addUploadPart' | 'cancelUpload' | 'completeUpload' | 'createUpload'> = {
  addUploadPart: {
    params: ({ upload }) => ({ upload_id: upload, data: new File(['more'], 'part') }),
    refused: [
      [{ upload_id: none }, 404],
      [{ data: missing }, 400, 'data'],
    ],
  },
  cancelUpload: { params: ({ upload }) => ({ upload_id: upload }), refused: [[{ upload_id: none }, 404]] },
  completeUpload: {
    params: ({ upload, uploadPart }) => ({ upload_id: upload, part_ids: [uploadPart] }),
    refused: [
      [{ upload_id: none }, 404],
      [{ part_ids: [none] }, 404, 'part_ids'],
      [{ part_ids: [] }, 400, 'part_ids'],
    ],
  },
  createUpload: {
    params: () => ({ filename: 'big.txt', purpose: 'assistants', bytes: 5, mime_type: 'text/plain' }),
    refused: [
      [{ bytes: 0 }, 400, 'bytes'],
      [{ bytes: missing }, 400, 'bytes'],
      [{ purpose: 'fun' }, 400, 'purpose'],
    ],
  },
}
