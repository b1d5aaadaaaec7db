import type { MailWords } from '../mail-words.ts'

/** Japanese. Source: the words that Gmail, Outlook, Apple Mail, Thunderbird, Becky! and HubSpot write to Japanese readers; months and weekdays from Unicode CLDR. */
export const ja: MailWords = {
  tag: 'ja',
  wrote: [
    'のメール',
    'のメッセージ',
    'wrote',
    'は書きました',
    'さんは書きました',
    'さんからのメール',
    'が書きました',
    'に書きました',
  ],
  on: [],
  between: ['に', '、', 'さん', '様'],
  headers: {
    from: ['差出人', '送信者', '送信元', 'from'],
    date: ['送信日時', '日時', '日付', '送信日'],
    to: ['宛先', '送信先'],
    cc: ['cc', '写し'],
    bcc: ['bcc'],
    subject: ['件名', '題名'],
    replyTo: ['返信先'],
    other: ['重要度', '添付ファイル'],
  },
  original: ['元のメッセージ', 'オリジナルメッセージ', '元のメール', 'オリジナル メッセージ'],
  forwarded: [
    '転送メッセージ',
    '転送されたメッセージ',
    'メッセージを転送',
    '転送されたメール',
    '転送メッセージ ここから',
    '以下 転送メッセージ',
    '転送 メッセージ',
    '転送されたメッセージを開始',
  ],
  forwardPrefixes: ['転送'],
  sentFrom: ['から送信', 'から送信しました', 'iphoneから送信', 'からの送信', 'スマートフォンから送信'],
  months: [],
  weekdays: ['月曜日|月', '火曜日|火', '水曜日|水', '木曜日|木', '金曜日|金', '土曜日|土', '日曜日|日'],
}
