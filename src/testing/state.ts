import type { Model } from '../schemas/Model.ts'
import { standardModels } from './resources/standardModels.ts'
import { type Budget, Store } from './store.ts'

/** What the mock holds: a map for each resource, by id. */
export interface State {
  readonly models: Map<string, Model>
  /** Forgets everything, as if the mock were new. */
  reset(): void
}

/** Makes the state of a new mock. */
export function createState(budget: Budget, onReset: () => void): State {
  const maps = {
    models: new Store<Model>(budget),
  }
  const fill = (): void => {
    for (const model of standardModels()) maps.models.set(model.id, model)
  }
  fill()
  return {
    ...maps,
    reset: () => {
      for (const map of Object.values(maps)) map.clear()
      onReset()
      fill()
    },
  }
}
