/** A pure function of a text that keeps its last answers: the lines of one mail are asked about once for each of the zones,
 *  the signature and the sender. Keeps no more than `most` of them. */
export function remembering<Answer>(answerTo: (text: string) => Answer, most = 128): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return text => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = answerTo(text)
    if (answers.size >= most) answers.clear()
    answers.set(text, answer)
    return answer
  }
}
