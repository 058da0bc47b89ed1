/** What the model can take of a file. */
export type AttachmentKind = 'image' | 'pdf' | 'text'

const images = ['image/png', 'image/jpeg', 'image/webp', 'image/gif']
const texts = ['application/json', 'application/xml', 'application/javascript', 'application/x-sh', 'application/sql']
const textNames = /\.(?:c|cc|cpp|cs|css|csv|go|h|html|ini|java|js|json|jsx|kt|log|md|php|py|rb|rs|sh|sql|svg|swift|toml|ts|tsx|txt|xml|ya?ml)$/i

/** What the browser's choice of files offers. */
export const accepted = [...images, 'application/pdf', 'text/*', '.md', '.json', '.csv', '.ts', '.tsx', '.py'].join()

/** How a file goes to the model; undefined where it can't be read. */
export function kindOf({ name, type }: File): AttachmentKind | undefined {
  if (images.includes(type)) return 'image'
  if (type === 'application/pdf') return 'pdf'
  // Browsers take .ts for a film.
  if (type.startsWith('text/') || texts.includes(type) || textNames.test(name)) return 'text'
  return undefined
}
