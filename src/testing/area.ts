import type { Handler } from './context.ts'
import type { Generic } from './genericHandler.ts'
import type { ParamsOf, Route } from './routes.ts'

/** Part of the mock: how some operations are found, and what answers them. */
export interface Area<Id extends keyof ParamsOf> {
  readonly routes: { readonly [Each in Id]: Route<ParamsOf[Each]> }
  /** What answers an operation. */
  readonly handlers: { readonly [Each in Id]?: Handler<Each> }
  /** How the store answers all others. */
  readonly generics: { readonly [Each in Id]?: Generic }
}

/** An area, whatever operations it has. */
export interface SomeArea {
  readonly routes: { readonly [Id in keyof ParamsOf]?: Route<ParamsOf[Id]> }
  readonly handlers: { readonly [Id in keyof ParamsOf]?: Handler<Id> }
  readonly generics: { readonly [Id in keyof ParamsOf]?: Generic }
}

/** Several areas as one. */
export function joinAreas(areas: readonly SomeArea[]): SomeArea {
  return {
    routes: Object.assign({}, ...areas.map(({ routes }) => routes)),
    handlers: Object.assign({}, ...areas.map(({ handlers }) => handlers)),
    generics: Object.assign({}, ...areas.map(({ generics }) => generics)),
  }
}
