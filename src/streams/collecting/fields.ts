/** An object of the API whose fields are not known. */
export type Fields = Record<string, unknown>
