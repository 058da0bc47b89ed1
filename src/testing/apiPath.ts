/** A path as the document has it: without the base path, which ends in `/v1`, `/openai` or an Azure deployment. */
export function apiPath(pathname: string): string {
  return pathname.replace(/^.*\/(v1|openai(\/deployments\/[^/]+)?)(?=\/)/, '')
}
