import { type Cases, missing, none } from '../case.ts'

export const containers: Cases<
  | 'createContainer'
  | 'createContainerFile'
  | 'deleteContainer'
  | 'deleteContainerFile'
  | 'listContainerFiles'
  | 'listContainers'
  | 'retrieveContainer'
  | 'retrieveContainerFile'
  | 'retrieveContainerFileContent'
> = {
  createContainer: {
    params: ({ file }) => ({ name: 'Box', file_ids: [file], memory_limit: '4g' }),
    refused: [
      [{ name: missing }, 400, 'name'],
      [{ file_ids: [none] }, 404, 'file_ids'],
      [{ memory_limit: '2g' }, 400, 'memory_limit'],
      [{ skills: [{ type: 'skill_reference', skill_id: none }] }, 404, 'skills'],
    ],
  },
  createContainerFile: {
    params: ({ container }) => ({ container_id: container, file: new File(['a,b'], 'data.csv') }),
    refused: [
      [{ container_id: none }, 404],
      [{ file: missing, file_id: none }, 404, 'file_id'],
      [{ file: missing }, 400, 'file'],
    ],
  },
  deleteContainer: {
    params: ({ container }) => ({ container_id: container }),
    refused: [[{ container_id: none }, 404]],
  },
  deleteContainerFile: {
    params: ({ container, containerFile }) => ({ container_id: container, file_id: containerFile }),
    refused: [
      [{ container_id: none }, 404],
      [{ file_id: none }, 404],
    ],
  },
  listContainerFiles: {
    params: ({ container }) => ({ container_id: container, order: 'asc' }),
    refused: [
      [{ container_id: none }, 404],
      [{ limit: 101 }, 400, 'limit'],
    ],
  },
  listContainers: {
    params: () => ({ name: 'Box', limit: 1 }),
    refused: [
      [{ after: none }, 404, 'after'],
      [{ order: 'up' }, 400, 'order'],
    ],
  },
  retrieveContainer: {
    params: ({ container }) => ({ container_id: container }),
    refused: [[{ container_id: none }, 404]],
  },
  retrieveContainerFile: {
    params: ({ container, containerFile }) => ({ container_id: container, file_id: containerFile }),
    refused: [
      [{ container_id: none }, 404],
      [{ file_id: none }, 404],
    ],
  },
  retrieveContainerFileContent: {
    params: ({ container, containerFile }) => ({ container_id: container, file_id: containerFile }),
    refused: [
      [{ container_id: none }, 404],
      [{ file_id: none }, 404],
    ],
  },
}
