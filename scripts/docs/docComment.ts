import ts from 'typescript'

/** What a doc comment says, by its tags. */
export interface DocComment {
  summary: string
  params: [name: string, text: string][]
  returns: string
  throws: string[]
  example: string
  deprecated: boolean
}

export function docOf(symbol: ts.Symbol, checker: ts.TypeChecker): DocComment {
  const tags = symbol.getJsDocTags(checker)
  const all = (name: string): string[] =>
    tags.filter((tag) => tag.name === name).map(({ text }) => ts.displayPartsToString(text).trim())
  return {
    summary: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim(),
    params: all('param').map((text) => {
      const [, name = '', words = ''] = text.match(/^(\S+)\s*([\s\S]*)/) ?? []
      return [name, words]
    }),
    returns: all('returns').join(' '),
    throws: all('throws'),
    example: all('example').join('\n'),
    deprecated: tags.some((tag) => tag.name === 'deprecated'),
  }
}
