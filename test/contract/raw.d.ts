interface ImportMeta {
  /** How Vite imports every file that matches a pattern. */
  glob<T>(pattern: string, options: { eager: true }): Record<string, T>
}

declare module '*?raw' {
  const text: string

  // biome-ignore lint/style/noDefaultExport: how Vite hands over a file's text
  export { text as default }
}

declare module 'virtual:today' {
  import type { Document } from './support/document.ts'

  /** Today's document without overlays, null told by `nullable`. */
  const document: Document

  // biome-ignore lint/style/noDefaultExport: as the one above
  export { document as default }
}
