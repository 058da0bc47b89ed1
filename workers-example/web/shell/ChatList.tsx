import type { JSX } from 'preact'
import type { ConversationSummary } from '../../chat/protocol.ts'
import { ChatRow } from './ChatRow.tsx'
import { periodOf } from './periodOf.ts'
import type { Conversations } from './useConversations.ts'

interface ChatListProps {
  chats: Conversations
  current: string
  longestTitle: number
  onOpen(): void
  /** The chat that is shown was deleted. */
  onGone(): void
}

/** The chats of this visitor, the latest first, and a search over all that was said in them. */
export function ChatList({ chats, current, longestTitle, onOpen, onGone }: ChatListProps): JSX.Element {
  const { list, loaded, error, query, search, more, rename, remove } = chats
  const removeChat = async (id: string): Promise<void> => {
    await remove(id)
    if (id === current) onGone()
  }
  return (
    <nav class="chats" aria-label="Chats">
      <input
        type="search"
        aria-label="Search chats"
        placeholder="Search chats"
        value={query}
        onInput={({ currentTarget }) => search(currentTarget.value)}
      />
      <p role="alert" class="error">
        {error}
      </p>
      {loaded && !list.length && <p>{query ? 'No chat has these words.' : 'Your chats will be listed here.'}</p>}
      {[...byPeriod(list)].map(([period, chats]) => (
        <section key={period}>
          <h2>{period}</h2>
          <ul>
            {chats.map((chat) => (
              <ChatRow
                key={chat.id}
                chat={chat}
                current={chat.id === current}
                longestTitle={longestTitle}
                onOpen={onOpen}
                onRename={(title) => void rename(chat.id, title)}
                onDelete={() => void removeChat(chat.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      {more && (
        <button type="button" class="wide" onClick={more}>
          Show more
        </button>
      )}
    </nav>
  )
}

function byPeriod(list: ConversationSummary[]): Map<string, ConversationSummary[]> {
  const periods = new Map<string, ConversationSummary[]>()
  for (const chat of list) {
    const period = periodOf(chat.updated, Date.now())
    periods.set(period, [...(periods.get(period) ?? []), chat])
  }
  return periods
}
