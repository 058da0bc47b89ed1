import type { ItemResource } from '../../../schemas/ItemResource.ts'
import type { OutputItem } from '../../../schemas/OutputItem.ts'
import type { Context } from '../../context.ts'
import { Refusal } from '../../refusal.ts'

/** The item of an id among all that responses were given and made, and that conversations hold. */
export function referredItem(id: string, { state }: Context): ItemResource | OutputItem {
  for (const item of allItems(state)) if (item.id === id) return item
  throw new Refusal(404, `Item with id '${id}' not found.`, { param: 'input' })
}

function* allItems({
  responses,
  responseInputs,
  conversationItems,
}: Context['state']): Generator<ItemResource | OutputItem> {
  for (const items of responseInputs.values()) yield* items
  for (const { output } of responses.values()) yield* output
  for (const items of conversationItems.values()) yield* items
}
