/** A place in the document where keywords stand. */
export type Holder = 'schema' | 'operation' | 'parameter' | 'body' | 'media' | 'response'

/** What the inner form has too, as it is or said otherwise. */
const carried: Record<Holder, string[]> = {
  schema: [
    ...['$ref', '$recursiveRef', 'type', 'description', 'deprecated', 'default', 'nullable', 'format', 'pattern'],
    ...['properties', 'required', 'additionalProperties', 'maxProperties', 'propertyNames', 'items', 'enum', 'const'],
    ...['oneOf', 'anyOf', 'allOf', 'not', 'discriminator', 'minimum', 'maximum', 'exclusiveMinimum'],
    ...['minLength', 'maxLength', 'minItems', 'maxItems'],
  ],
  operation: ['operationId', 'summary', 'tags', 'deprecated', 'parameters', 'requestBody', 'responses'],
  parameter: ['name', 'in', 'required', 'description', 'style', 'schema'],
  body: ['content', 'required', 'description'],
  media: ['schema', 'encoding'],
  response: ['content', 'description'],
}

/** What the inner form does without, each with the reason. */
export const dropped: Record<Holder, Record<string, string>> = {
  schema: {
    $recursiveAnchor: 'Marks where `$recursiveRef` leads, which becomes a plain reference.',
    optional: 'No keyword of OpenAPI: what is not required is optional.',
    min_items: 'No keyword of OpenAPI, and written on the items instead of their list.',
    max_items: 'No keyword of OpenAPI, and written on the items instead of their list.',
  },
  operation: { security: 'Says which kind of key an operation wants; every key is sent in the same header.' },
  parameter: { explode: 'Lists repeat their key, whatever it says.' },
  body: {},
  media: {},
  response: { headers: 'Two answers name headers that HTTP and `Location` have anyway.' },
}

/** A copy without what is dropped; a keyword that nobody decided about is an error. */
export function carriedOver<T extends object>(node: T, holder: Holder, place: string): T {
  const kept = { ...node }
  for (const keyword of Object.keys(node)) {
    if (Object.hasOwn(dropped[holder], keyword)) Reflect.deleteProperty(kept, keyword)
    else if (!carried[holder].includes(keyword) && !keyword.startsWith('x-'))
      throw new Error(
        `${place} has the keyword \`${keyword}\`, which nothing reads: carry it over in codegen/normalise, or list it as dropped.`,
      )
  }
  return kept
}
