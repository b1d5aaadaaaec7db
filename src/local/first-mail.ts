/** The mail that `kith first-mail` sends: to somebody who has just written, with a promise in it and her mail quoted below. */
export function firstMail(owner: string, now: Date): string {
  const earlier = new Date(now.getTime() - 26 * 3_600_000)
  const said = earlier.toUTCString().replace(' GMT', ' +0000')
  return [
    `From: ${owner}`,
    'To: Anna Berg <anna.berg@nordlicht.example>',
    'Subject: Re: Lisbon or Porto?',
    `Date: ${now.toUTCString().replace(' GMT', ' +0000')}`,
    `Message-ID: <first-mail-${now.getTime().toString(36)}@${owner.split('@')[1] ?? 'localhost'}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    'Hi Anna,',
    '',
    "good to hear from you. I'll send you the deck by Friday.",
    'Did you settle on Lisbon for the office?',
    '',
    'Best wishes',
    '',
    `On ${said}, Anna Berg <anna.berg@nordlicht.example> wrote:`,
    '> Hello,',
    '>',
    '> we are choosing an office this month. Could you send me the deck again?',
    '>',
    '> Anna Berg',
    '> Head of Partnerships',
    '> Nordlicht GmbH',
    '> +49 40 555 0100',
    '',
  ].join('\r\n')
}
