import type { ComponentType } from 'preact'

/** What opens over the chat; each is loaded once somebody wants it. */
export const panels = {
  Files: () => import('../files/Files.tsx').then(({ Files }) => Files),
  Documents: () => import('../documents/Documents.tsx').then(({ Documents }) => Documents),
  Voice: () => import('../voice/Voice.tsx').then(({ Voice }) => Voice),
} satisfies Record<string, () => Promise<ComponentType>>

export type PanelName = keyof typeof panels
