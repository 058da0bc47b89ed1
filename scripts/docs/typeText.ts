import ts from 'typescript'

/** The one object literal that a type consists of, but for null, undefined and being a list. */
export function objectIn(node: ts.TypeNode): ts.TypeLiteralNode | undefined {
  if (ts.isTypeLiteralNode(node)) return node.members.some(ts.isPropertySignature) ? node : undefined
  if (ts.isArrayTypeNode(node)) return objectIn(node.elementType)
  if (!ts.isUnionTypeNode(node)) return undefined
  const members = node.types.filter((member) => !/^(null|undefined)$/.test(member.getText()))
  const [only] = members
  return only && members.length === 1 ? objectIn(only) : undefined
}

/** A type as the source has it, without the `undefined` that an optional field says already. */
export function written(node: ts.TypeNode): string {
  const text = node
    .getText()
    .replace(/\/\*\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\|\s*/, '')
    .replace(/\s+/g, ' ')
    .replace(/ \| undefined$/, '')
    .replace(/ \| \(string & \{\}\)/g, ' | string')
  return shortened(text)
}

/** Of a long list of values, such as the names of models, the first ones and how many more there are. */
function shortened(text: string): string {
  return text.replace(/('[^']*'(?: \| |(?=\W|$))){13,}/g, (list) => {
    const values = list.match(/'[^']*'/g) ?? []
    return `${values.slice(0, 8).join(' | ')} | … ${values.length - 8} more${list.endsWith(' | ') ? ' | ' : ''}`
  })
}
