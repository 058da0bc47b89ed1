// Generated from spec/ by codegen/; change those.

import { DeleteModelParamsSchema } from '../../schemas/params/DeleteModelParams.ts'
import { ListModelsParamsSchema } from '../../schemas/params/ListModelsParams.ts'
import { RetrieveModelParamsSchema } from '../../schemas/params/RetrieveModelParams.ts'
import type { Area } from '../area.ts'
import { deleteModel, listModels, retrieveModel } from '../resources/models.ts'

/** What the mock has of Models. */
export const models: Area<'deleteModel' | 'listModels' | 'retrieveModel'> = {
  routes: {
    deleteModel: { method: 'DELETE', path: '/models/{model}', schema: DeleteModelParamsSchema },
    listModels: { method: 'GET', path: '/models', schema: ListModelsParamsSchema },
    retrieveModel: { method: 'GET', path: '/models/{model}', schema: RetrieveModelParamsSchema },
  },
  handlers: {
    deleteModel,
    listModels,
    retrieveModel,
  },
  generics: {},
}
