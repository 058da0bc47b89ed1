import type { JSX } from 'preact'
import { Icon } from '../Icon.tsx'
import { ChatList } from './ChatList.tsx'
import type { PanelName } from './panels.ts'
import type { Conversations } from './useConversations.ts'

interface SidebarProps {
  chats: Conversations
  current: string
  longestTitle: number
  onNew(): void
  /** Something was chosen, so that a drawer can close. */
  onChosen(): void
  onPanel(name: PanelName): void
}

/** The chats, and ways to a new one and to what is stored. */
export function Sidebar({ chats, current, longestTitle, onNew, onChosen, onPanel }: SidebarProps): JSX.Element {
  const startNew = (): void => {
    onNew()
    onChosen()
  }
  return (
    <>
      <p class="brand">
        <img src="/icon.svg" alt="" />
        Bonsai
      </p>
      <button type="button" class="wide" onClick={startNew}>
        <Icon name="edit" />
        New chat
      </button>
      <ChatList chats={chats} current={current} longestTitle={longestTitle} onOpen={onChosen} onGone={startNew} />
      <div class="sidebar-foot">
        <button type="button" class="wide" onClick={() => onPanel('Files')}>
          <Icon name="file" />
          Files
        </button>
        <button type="button" class="wide" onClick={() => onPanel('Documents')}>
          <Icon name="search" />
          Documents
        </button>
      </div>
    </>
  )
}
