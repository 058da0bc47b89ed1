// Generated from spec/ by codegen/; change those.

import { CreateContainerFileParamsSchema } from '../../schemas/params/CreateContainerFileParams.ts'
import { CreateContainerParamsSchema } from '../../schemas/params/CreateContainerParams.ts'
import { DeleteContainerFileParamsSchema } from '../../schemas/params/DeleteContainerFileParams.ts'
import { DeleteContainerParamsSchema } from '../../schemas/params/DeleteContainerParams.ts'
import { ListContainerFilesParamsSchema } from '../../schemas/params/ListContainerFilesParams.ts'
import { ListContainersParamsSchema } from '../../schemas/params/ListContainersParams.ts'
import { RetrieveContainerFileContentParamsSchema } from '../../schemas/params/RetrieveContainerFileContentParams.ts'
import { RetrieveContainerFileParamsSchema } from '../../schemas/params/RetrieveContainerFileParams.ts'
import { RetrieveContainerParamsSchema } from '../../schemas/params/RetrieveContainerParams.ts'
import type { Area } from '../area.ts'
import {
  createContainerFile,
  deleteContainerFile,
  listContainerFiles,
  retrieveContainerFile,
  retrieveContainerFileContent,
} from '../resources/containers/containerFiles.ts'
import {
  createContainer,
  deleteContainer,
  listContainers,
  retrieveContainer,
} from '../resources/containers/containers.ts'

/** What the mock has of Containers. */
export const containers: Area<
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
  routes: {
    createContainer: { method: 'POST', path: '/containers', schema: CreateContainerParamsSchema, body: ['json'] },
    createContainerFile: {
      method: 'POST',
      path: '/containers/{container_id}/files',
      schema: CreateContainerFileParamsSchema,
      body: ['form', 'json'],
    },
    deleteContainer: { method: 'DELETE', path: '/containers/{container_id}', schema: DeleteContainerParamsSchema },
    deleteContainerFile: {
      method: 'DELETE',
      path: '/containers/{container_id}/files/{file_id}',
      schema: DeleteContainerFileParamsSchema,
    },
    listContainerFiles: {
      method: 'GET',
      path: '/containers/{container_id}/files',
      schema: ListContainerFilesParamsSchema,
      numbers: ['limit'],
    },
    listContainers: { method: 'GET', path: '/containers', schema: ListContainersParamsSchema, numbers: ['limit'] },
    retrieveContainer: { method: 'GET', path: '/containers/{container_id}', schema: RetrieveContainerParamsSchema },
    retrieveContainerFile: {
      method: 'GET',
      path: '/containers/{container_id}/files/{file_id}',
      schema: RetrieveContainerFileParamsSchema,
    },
    retrieveContainerFileContent: {
      method: 'GET',
      path: '/containers/{container_id}/files/{file_id}/content',
      schema: RetrieveContainerFileContentParamsSchema,
    },
  },
  handlers: {
    createContainer,
    createContainerFile,
    deleteContainer,
    deleteContainerFile,
    listContainerFiles,
    listContainers,
    retrieveContainer,
    retrieveContainerFile,
    retrieveContainerFileContent,
  },
  generics: {},
}
