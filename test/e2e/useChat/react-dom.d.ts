declare module 'react-dom/client' {
  /** React's renderer, as far as the page of the test uses it. */
  export function createRoot(container: Element): { render(node: unknown): void }
}
