// Generated from spec/ by codegen/; change those.
import { type Shape, string, variant } from '../../core/shape.ts'
import { WebSearchActionFindShape } from './WebSearchActionFind.ts'
import { WebSearchActionOpenPageShape } from './WebSearchActionOpenPage.ts'
import { WebSearchActionSearchShape } from './WebSearchActionSearch.ts'

/** What is checked of a `WebSearchToolCall`. */
export const WebSearchToolCallShape: Shape = {
  id: string,
  type: string,
  status: string,
  action: variant('type', {
    search: WebSearchActionSearchShape,
    open_page: WebSearchActionOpenPageShape,
    find_in_page: WebSearchActionFindShape,
  }),
}
