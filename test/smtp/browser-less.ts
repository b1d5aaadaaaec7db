/** A browser without a screen: keeps cookies, sends Origin with forms, follows nothing by itself. */
export type Visitor = {
  get(url: string): Promise<{ status: number; body: string; headers: Headers }>
  /** Sends a form of a page that was got before: its hidden fields, and what was typed. */
  submit(
    url: string,
    page: string,
    typed?: Readonly<Record<string, string>>,
  ): Promise<{ status: number; location: string | null }>
}

export function visitor(origin: string): Visitor {
  const cookies = new Map<string, string>()
  const visit = async (url: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(new URL(url, origin), {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, cookie },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    return answer
  }
  return {
    async get(url) {
      const answer = await visit(url)
      return { status: answer.status, body: await answer.text(), headers: answer.headers }
    },
    async submit(url, page, typed = {}) {
      const fields = new URLSearchParams(typed)
      // Of the form that leads there; where none says so, of all that there are.
      const forms = page.split('<form').filter(form => form.includes(`action="${url}"`))
      const [form = page] = forms.map(text => text.split('</form>', 1)[0] ?? '')
      for (const [, name = '', value = ''] of form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)) {
        fields.append(name, value)
      }
      const headers = { origin, 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
      const answer = await visit(url, { method: 'POST', headers, body: fields.toString() })
      return { status: answer.status, location: answer.headers.get('location') }
    },
  }
}
