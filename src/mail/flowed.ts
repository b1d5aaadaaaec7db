const SIGNATURE_DELIMITER = '-- '

/** Joins the lines that format=flowed broke (RFC 3676 section 4). Quote depth stays as `>` at the beginning of the
 *  joined line; only lines of one depth join (section 4.5); `delSp` removes the space that marked the break (4.2). */
export function joinFlowed(text: string, delSp: boolean): string {
  const joined: string[] = []
  let open: string[] = []
  let openDepth = -1
  const close = () => {
    if (openDepth >= 0) joined.push(open.join(''))
    open = []
    openDepth = -1
  }
  for (const source of text.split('\n')) {
    const depth = quoteDepth(source)
    const content = unstuffed(source.slice(depth))
    const soft = content.endsWith(' ') && content !== SIGNATURE_DELIMITER
    if (openDepth >= 0 && (openDepth !== depth || content === SIGNATURE_DELIMITER)) close()
    if (openDepth < 0) open.push(depth > 0 ? `${'>'.repeat(depth)} ` : '')
    openDepth = depth
    open.push(soft && delSp ? content.slice(0, -1) : content)
    if (!soft) close()
  }
  close()
  return joined.join('\n')
}

function quoteDepth(line: string): number {
  let depth = 0
  while (line.charCodeAt(depth) === 0x3e) depth++
  return depth
}

/** Section 4.4: one leading space was put there by the sender's program. */
const unstuffed = (line: string): string => (line.startsWith(' ') ? line.slice(1) : line)
