import type { MailWords } from '../mail-words.ts'

/** Chinese. Source: the words that Gmail, Outlook, Apple Mail, Foxmail, QQ Mail and NetEase write to Chinese readers (both scripts); months and weekdays from Unicode CLDR. */
export const zh: MailWords = {
  tag: 'zh',
  wrote: ['写道', '寫道', '编写', '撰写', '撰寫', '写到', '写'],
  on: ['在', '于', '於'],
  between: ['，', '在', '于', '於', '周', '星期'],
  headers: {
    from: ['发件人', '寄件者', '寄件人', '发信人', '發件人', '寄件日期人'],
    date: ['发送时间', '寄件日期', '日期', '发件时间', '發送時間', '傳送日期', '时间', '传送时间', '送信日期'],
    to: ['收件人', '收件者', '至'],
    cc: ['抄送', '副本', '抄送人'],
    bcc: ['密送', '密件副本'],
    subject: ['主题', '主旨', '主題'],
    replyTo: ['回复', '回覆', '答复'],
    other: ['重要性', '附件'],
  },
  original: ['原始邮件', '回复的原邮件', '原始郵件', '邮件原件', '原始信件', '原邮件', '原郵件', '原始消息', '原訊息'],
  forwarded: [
    '转发邮件',
    '轉寄郵件',
    '转发的邮件',
    '转发信息',
    '轉寄郵件開始',
    '转发邮件信息',
    '下面是被转发的邮件',
    '開始轉寄郵件',
    '以下为转发邮件',
    '转寄邮件',
    '开始转发邮件',
    '转发的消息',
    '轉寄的郵件',
  ],
  forwardPrefixes: ['转发', '轉寄', '转寄', '轉發'],
  sentFrom: ['发自我的', '从我的', '從我的', '發自我的', '来自我的', '發送自我的', '发送自我的', '获取 outlook'],
  months: ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'],
  weekdays: ['星期一|周一', '星期二|周二', '星期三|周三', '星期四|周四', '星期五|周五', '星期六|周六', '星期日|周日'],
}
