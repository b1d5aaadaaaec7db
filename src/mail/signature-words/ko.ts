import { list, type SignatureWords } from './words.ts'

export const korean: SignatureWords = {
  heads: list('감사합니다, 드림, 올림, 고맙습니다, 감사드립니다, 배상'),
  fillers: list('정말, 대단히, 미리'),
  closings: list('좋은 하루 되세요, 수고하세요, 즐거운 주말 되세요'),
  titles: list('대표, 이사, 부장, 과장, 차장, 대리, 사원, 팀장, 교수, 변호사, 대표이사, 연구원'),
  titleEndings: [],
  organizations: list('대학교, 주식회사, 은행, 연구소, 병원'),
  departments: list('영업부, 인사부, 개발팀'),
  streets: list('로, 길, 동'),
  streetEndings: [],
  countries: list('대한민국'),
  phoneLabels: list('전화, 휴대폰, 핸드폰, 직통'),
  faxLabels: list('팩스'),
  notices: list('기밀, 수신인, 수신자'),
}
