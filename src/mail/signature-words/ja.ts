import { list, type SignatureWords } from './words.ts'

export const japanese: SignatureWords = {
  heads: list(
    'よろしくお願いいたします, よろしくお願いします, よろしくお願い致します, 宜しくお願いいたします, 宜しくお願い致します, 宜しくお願いします, 敬具, 草々, 以上, ありがとうございます, ありがとうございました, お願いいたします',
  ),
  fillers: list('何卒, どうぞ, 今後とも, 引き続き, まずは'),
  closings: list('今後ともよろしくお願いいたします, 以上よろしくお願いいたします'),
  titles: list('部長, 課長, 社長, 代表取締役, 取締役, 係長, 主任, 担当, 営業担当, 教授, 准教授, 弁護士, 営業部長'),
  titleEndings: [],
  organizations: list('大学, 株式会社, 有限会社, 銀行, 研究所'),
  departments: list('営業部, 総務部, 人事部, 開発部'),
  streets: list('丁目, 番地'),
  streetEndings: [],
  countries: list('日本'),
  phoneLabels: list('電話, 携帯, 直通'),
  faxLabels: list('ファックス, ファクス, 内線'),
  notices: list('機密, 誤って, 受信者'),
}
