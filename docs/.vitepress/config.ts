import { join } from 'node:path'
import { defineConfig } from 'vitepress'
import { createSidebar } from '../../scripts/docs/createSidebar.ts'

const docs = join(import.meta.dirname, '..')

export default defineConfig({
  title: 'bonsai-openai',
  description: 'The OpenAI API as standalone functions for edge runtimes.',
  lang: 'en',
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  // The search index is one chunk, loaded when it is asked for.
  vite: { build: { chunkSizeWarningLimit: 1000 } },
  markdown: { theme: { light: 'github-light', dark: 'github-dark-dimmed' } },
  themeConfig: {
    search: { provider: 'local', options: { detailedView: false } },
    nav: [
      { text: 'Guides', link: '/guides/workers', activeMatch: '^/guides/' },
      { text: 'Reference', link: '/reference/core', activeMatch: '^/reference/' },
      { text: 'Measured', link: '/size', activeMatch: '^/(size|bench|drift)' },
    ],
    sidebar: createSidebar(docs),
    outline: { level: [2, 3] },
    docFooter: { prev: false, next: false },
  },
})
