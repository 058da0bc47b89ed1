import { createPage } from '../imports.ts'
import type { Model } from '../model.ts'
import { banner } from '../text.ts'

/**
 * The mock's list of handlers: src/testing/handlers.ts. An operation without one is answered by the store, as src/testing/generics.ts says.
 *
 * @param handlers Files under src/ by the operation that a function of theirs answers.
 */
export function handlersFile(model: Model, handlers: ReadonlyMap<string, string>): string {
  const { imports } = createPage(model, 'testing/handlers.ts')
  const names = model.operations.map(({ id }) => id).sort()
  imports.use('testing/context.ts', 'type Handler')
  imports.use('testing/routes.ts', 'type ParamsOf')
  const lines = names.flatMap((name) => {
    const file = handlers.get(name)
    return file ? [`  ${imports.use(file, name)},\n`] : []
  })
  return [
    banner,
    imports.lines(),
    '\n/** What answers an operation; the store answers all others. */\n',
    `export const handlers: { readonly [Id in keyof ParamsOf]?: Handler<Id> } = {\n${lines.join('')}}\n`,
  ].join('')
}
