const log = document.querySelector('#log')
const form = document.querySelector('#form')
const text = document.querySelector('#text')
const messages = []

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const content = text.value
  text.value = ''
  messages.push({ role: 'user', content })
  show('user', content)
  const bubble = show('assistant', '')
  try {
    for await (const piece of ask(messages)) bubble.textContent += piece
    messages.push({ role: 'assistant', content: bubble.textContent })
  } catch (error) {
    bubble.classList.add('error')
    bubble.textContent += ` ${error.message}`
  }
})

function show(role, content) {
  const item = document.createElement('li')
  item.className = role
  item.textContent = content
  log.append(item)
  item.scrollIntoView()
  return item
}

/** Yields the pieces of the answer, read from the API's own server-sent events. */
async function* ask(messages) {
  const response = await fetch('/api/chat', { method: 'POST', body: JSON.stringify({ messages }) })
  if (!response.ok) throw new Error((await response.json()).error.message)
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    const lines = (rest + value).split('\n')
    rest = lines.pop()
    for (const line of lines) {
      if (!line.startsWith('data: ') || line === 'data: [DONE]') continue
      const { choices, error } = JSON.parse(line.slice(6))
      if (error) throw new Error(error.message)
      yield choices?.[0]?.delta?.content ?? ''
    }
  }
}
