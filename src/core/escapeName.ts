/** Escapes a name in the head of a form's part, as browsers do. */
export function escapeName(name: string): string {
  return name.replace(/["\r\n]/g, encodeURIComponent)
}
