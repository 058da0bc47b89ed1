import { genericOf } from '../genericOf.ts'
import { createPage } from '../imports.ts'
import type { Model, Operation } from '../model.ts'
import { banner } from '../text.ts'

/**
 * The mock's table for its store: src/testing/generics.ts, with the operations that have no handler of their own.
 *
 * @param handlers Files under src/ by the operation that a function of theirs answers.
 */
export function genericsFile(model: Model, handlers: ReadonlyMap<string, string>): string {
  const { imports } = createPage(model, 'testing/generics.ts')
  const isGeneric = ({ id }: Operation): boolean => !handlers.has(id)
  const operations = model.operations.filter(isGeneric).sort((a, b) => (a.id < b.id ? -1 : 1))
  imports.use('testing/genericHandler.ts', 'type Generic')
  imports.use('testing/routes.ts', 'type ParamsOf')
  const lines = operations.map(
    (operation) => `  ${operation.id}: ${JSON.stringify(genericOf(operation, model, isGeneric))},\n`,
  )
  return [
    banner,
    imports.lines(),
    '\n/** How the store answers what has no handler of its own. */\n',
    `export const generics: { readonly [Id in keyof ParamsOf]?: Generic } = {\n${lines.join('')}}\n`,
  ].join('')
}
