/** What the model is told of a call that someone did not allow. */
export function denialOf(reason: string | undefined): string {
  return reason ? `This call was not approved: ${reason}` : 'This call was not approved.'
}
