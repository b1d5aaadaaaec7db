import type { MailWords } from '../mail-words.ts'

/** Korean. Source: the words that Gmail, Outlook, Apple Mail, Naver and Daum write to Korean readers; months and weekdays from Unicode CLDR. */
export const ko: MailWords = {
  tag: 'ko',
  wrote: ['님이 작성', '작성', '님이 작성한 메시지', '썼습니다', '님이 썼습니다', '씀', '님의 말', '쓴 글'],
  on: [],
  between: ['님이', '이(가)', '쓴', '글', '에', '오전', '오후', '년', '월', '일', '시'],
  headers: {
    from: ['보낸 사람', '보낸사람', '발신', '발신자', '보낸이'],
    date: ['보낸 날짜', '날짜', '보낸날짜', '발신일', '보낸시간', '발송일'],
    to: ['받는 사람', '받는사람', '수신', '수신자', '받는이'],
    cc: ['참조'],
    bcc: ['숨은 참조'],
    subject: ['제목'],
    replyTo: ['답장 받는 사람'],
    other: ['중요도', '첨부'],
  },
  original: ['원본 메시지', '원본 메일', '원래 메시지'],
  forwarded: [
    '전달된 메시지',
    '전달 메시지',
    '원본 메시지 전달',
    '전달받은 메시지',
    '전달된 메일',
    '전달된 메시지 시작',
  ],
  forwardPrefixes: ['전달'],
  sentFrom: ['에서 보냄', '나의 iphone에서 보냄', '나의'],
  months: [],
  weekdays: ['월요일|월', '화요일|화', '수요일|수', '목요일|목', '금요일|금', '토요일|토', '일요일|일'],
}
