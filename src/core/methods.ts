/** Whether requests of a method carry a JSON body by default. */
export function carriesBody(method: string): boolean {
  return ['POST', 'PUT', 'PATCH'].includes(method.toUpperCase())
}
