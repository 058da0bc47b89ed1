import type { JSX } from 'preact'
import type { Model } from '../../chat/protocol.ts'
import type { ChoiceOfModel } from './useChoice.ts'

/** Which model answers. */
export function ModelChoice({ models, choice }: { models: Model[]; choice: ChoiceOfModel }): JSX.Element | null {
  if (models.length < 2) return null
  return (
    <select
      class="model"
      aria-label="Model"
      value={choice.model}
      onChange={({ currentTarget }) => choice.chooseModel(currentTarget.value)}
    >
      {models.map(({ id }) => (
        <option key={id} value={id}>
          {id}
        </option>
      ))}
    </select>
  )
}
