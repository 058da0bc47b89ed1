import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ConversationEvent, Settings } from '../../chat/protocol.ts'
import { ChatView } from '../conversation/ChatView.tsx'
import { IconButton } from '../IconButton.tsx'
import { Drawer } from './Drawer.tsx'
import { Panel } from './Panel.tsx'
import { type PanelName, panels } from './panels.ts'
import { Sidebar } from './Sidebar.tsx'
import { useConversations } from './useConversations.ts'
import { usePlace } from './usePlace.ts'
import { useWide } from './useWide.ts'

/** A chat, the list of chats beside it, and panels over both. */
export function Page({ settings }: { settings: Settings }): JSX.Element {
  const { place, begin, startNew } = usePlace()
  const chats = useConversations()
  const wide = useWide()
  const [drawer, setDrawer] = useState(false)
  const [panel, setPanel] = useState<{ name: PanelName; Content: ComponentType }>()
  const [told, setTold] = useState<{ id: string; title: string }>()
  const title = (told?.id === place.id && told.title) || (place.isNew ? 'New chat' : 'Chat')
  const closeDrawer = (): void => setDrawer(false)
  const openPanel = async (name: PanelName): Promise<void> => {
    closeDrawer()
    const Content = await panels[name]()
    setPanel({ name, Content })
  }
  const noteEvent = (event: ConversationEvent): void => {
    const { type } = event
    if (type === 'conversation') setTold({ id: place.id, title: event.conversation.title })
    if (type === 'title') setTold({ id: place.id, title: event.title })
    if (type === 'title' || type === 'message' || type === 'end' || type === 'deleted') chats.reload()
  }
  const noteSent = (): void => {
    begin()
    chats.reload()
  }
  useEffect(() => {
    document.title = `${title} – Bonsai`
  }, [title])
  const sidebar = (
    <Sidebar
      chats={chats}
      current={place.id}
      longestTitle={settings.limits.title}
      onNew={startNew}
      onChosen={closeDrawer}
      onPanel={(name) => void openPanel(name)}
    />
  )
  return (
    <>
      {wide && <aside aria-label="Chats and data">{sidebar}</aside>}
      <div class="stage">
        <header>
          {!wide && <IconButton icon="menu" label="Menu" onClick={() => setDrawer(true)} />}
          <h1 dir="auto">{title}</h1>
          {settings.isMock && <span class="mock">Mock: no key is set</span>}
          {!wide && <IconButton icon="edit" label="New chat" onClick={startNew} />}
        </header>
        <ChatView
          key={place.id}
          place={place}
          settings={settings}
          onSent={noteSent}
          onEvent={noteEvent}
          onVoice={() => void openPanel('Voice')}
          onNew={startNew}
        />
      </div>
      {!wide && drawer && <Drawer onClose={closeDrawer}>{sidebar}</Drawer>}
      {panel && (
        <Panel title={panel.name} onClose={() => setPanel(undefined)}>
          <panel.Content />
        </Panel>
      )}
    </>
  )
}
