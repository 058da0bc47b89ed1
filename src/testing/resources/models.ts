import type { Context, Handler } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { family } from './standardModels.ts'

/** Refuses a model that does not exist. Relatives of listed models, such as dated snapshots, pass. */
export function requireModel(model: string, { state }: Pick<Context, 'state'>): void {
  if (!state.models.has(model) && !family.test(model)) throw unknownModel(model)
}

export const listModels: Handler<'listModels'> = (_, { state }) => ({
  object: 'list',
  data: [...state.models.values()],
})

export const retrieveModel: Handler<'retrieveModel'> = ({ model }, { state }) => {
  const found = state.models.get(model)
  if (!found) throw unknownModel(model)
  return found
}

export const deleteModel: Handler<'deleteModel'> = ({ model }, { state }) => {
  if (!state.models.has(model)) throw unknownModel(model)
  if (!model.startsWith('ft:'))
    throw new Refusal(403, `The model '${model}' is not yours to delete: only fine-tuned ones are.`)
  state.models.delete(model)
  return { id: model, object: 'model', deleted: true }
}

function unknownModel(model: string): Refusal {
  return new Refusal(404, `The model '${model}' does not exist.`, { param: 'model', code: 'model_not_found' })
}
