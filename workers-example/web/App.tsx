import type { JSX } from 'preact'
import { Page } from './shell/Page.tsx'
import { useSettings } from './shell/useSettings.ts'

/** The page, once the Worker has said what it offers. */
export function App(): JSX.Element {
  const { settings, error } = useSettings()
  if (settings) return <Page settings={settings} />
  return (
    <main class="opening">
      <h1 class="hidden">Bonsai</h1>
      <p role="alert" class="error">
        {error && `${error} The page goes on trying.`}
      </p>
    </main>
  )
}
