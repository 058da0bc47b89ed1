const STYLE = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
  body { display: grid; place-content: center; min-height: 100dvh; margin: 0 }
  form { display: grid; gap: .75rem; width: min(20rem, 90vw) }
  input, button { font: inherit; min-height: 44px; padding: 0 .75rem; border-radius: .5rem; border: 1px solid GrayText }
  p { margin: 0 }`

/** The form that asks for the password, with what was wrong with the last one. */
export function loginPage(problem: string, status: number): Response {
  const words = problem && `<p id="problem" role="alert">${problem}</p>`
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Password</title><style>${STYLE}</style></head>
<body><main><form method="post" action="/login">
<label for="password">Password of this site</label>
<input id="password" name="password" type="password" autocomplete="current-password" required autofocus${problem && ' aria-describedby="problem"'}>
${words}<button>Enter</button></form></main></body></html>`
  const policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'"
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
    },
  })
}
