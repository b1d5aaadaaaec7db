import { expect, test } from 'vitest'
import { isDeviceLine } from '../../src/mail/device-footer.ts'

test('telephones and programs are heard in their languages', () => {
  for (const line of [
    'Sent from my iPhone',
    'Sent from my Samsung Galaxy smartphone.',
    'Sent from Mail for Windows',
    'Sent from Outlook for iOS<https://aka.ms/x>',
    'Get Outlook for Android',
    '(sent from a phone)',
    'Sent from my mobile, please excuse typos.',
    'Von meinem iPhone gesendet',
    'Gesendet von Mail für Windows',
    'Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.',
    'Envoyé de mon iPhone',
    'Envoyé depuis mon mobile Orange',
    'Enviado desde mi iPhone',
    'Enviado do meu iPhone',
    'Inviato da iPhone',
    'Verstuurd vanaf mijn iPhone',
    'Wysłane z iPhone’a',
    'Skickat från min iPhone',
    'Sendt fra min iPad',
    'Sendt fra min iPhone',
    'Lähetetty iPhonesta',
    'Odesláno z iPhonu',
    'Odoslané z iPhonu',
    'Trimis de pe iPhone',
    'Az iPhone-omról küldve',
    'Отправлено с iPhone',
    'Надіслано з iPhone',
    'Изпратено от моя iPhone',
    'Poslano s mog iPhonea',
    'iPhone’umdan gönderildi',
    'Στάλθηκε από το iPhone μου',
    'נשלח מה-iPhone שלי',
    'أُرسلت من الـ iPhone',
    'iPhoneから送信',
    '从我的 iPhone 发送',
    '發自我的 iPhone',
    '나의 iPhone에서 보냄',
    'Dikirim dari iPhone saya',
    'Đã gửi từ iPhone của tôi',
    'Enviat des del meu iPhone',
  ])
    expect([line, isDeviceLine(line)]).toEqual([line, true])
})

test('a sentence about a telephone is a sentence', () => {
  for (const line of [
    'Sent from my desk, it is much easier to type',
    'I sent from my iPhone the pictures that you wanted.',
    'Sent by courier: are the plans on your desk?',
    'Gesendet habe ich dir alles, was du brauchst.',
    'My iPhone is broken.',
    'Sent',
    'Sent on Monday, and you have it on Tuesday.',
  ])
    expect([line, isDeviceLine(line)]).toEqual([line, false])
})
