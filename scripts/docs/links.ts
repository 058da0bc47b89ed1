import { root, type Source } from './source.ts'

export const modules = ['core', 'streams', 'helpers', 'testing'] as const

/** Pages of exported names: a function of the API or a component has its own, the rest are headings of their module's. */
export type Links = ReadonlyMap<string, string>

export function createLinks(source: Source): Links {
  const ownPage = (folder: string): [string, string][] =>
    source.filesOf(folder).map((name) => [name, `/reference/${folder}/${name}`])
  const headings = modules.flatMap((module) =>
    [...source.exportsOf(`${module}/index.ts`)].map(([name, symbol]): [string, string] => {
      const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? ''
      const home = modules.find((folder) => file.startsWith(`${root}/src/${folder}/`)) ?? module
      return [name, `/reference/${home}#${name}`]
    }),
  )
  return new Map([...headings, ...ownPage('schemas'), ...ownPage('operations')])
}

/** A type as code whose names lead to their pages; HTML, since Markdown has no links in code. */
export function typeCode(type: string, links: Links): string {
  const html = type.replace(/'[^']*'|[\w$]+|[^\w\s]/g, (token) => {
    const link = /^[A-Z]/.test(token) ? links.get(token) : undefined
    return link ? `<a href="${toHTML(link)}">${token}</a>` : escaped(token)
  })
  return `<code v-pre>${html}</code>`
}

/** As HTML in which Markdown and Vue see nothing of theirs. */
function escaped(text: string): string {
  return text.replace(/[<>&{}*_`[\]]/g, (char) => `&#${char.charCodeAt(0)};`)
}

function toHTML(link: string): string {
  const [path, heading] = link.split('#')
  return `${path}.html${heading ? `#${heading}` : ''}`
}
