import { list, type SignatureWords } from './words.ts'

export const chinese: SignatureWords = {
  heads: list('此致, 敬礼, 敬禮, 谢谢, 謝謝, 顺祝, 祝好, 祝商祺, 商祺, 致敬'),
  fillers: list('非常, 多'),
  closings: list('此致敬礼, 祝工作顺利, 顺颂商祺'),
  titles: list(
    '经理, 產品經理, 产品经理, 总经理, 總經理, 主任, 总监, 總監, 工程师, 工程師, 教授, 副教授, 律师, 律師, 销售经理, 项目经理, 董事长',
  ),
  titleEndings: [],
  organizations: list('大学, 大學, 公司, 有限公司, 银行, 銀行, 研究院'),
  departments: list('部门, 部門'),
  streets: list('路, 街, 号'),
  streetEndings: [],
  countries: list('中国, 中國, 台灣'),
  phoneLabels: list('电话, 電話, 手机, 手機, 座机'),
  faxLabels: list('传真, 傳真'),
  notices: list('保密, 机密, 收件人'),
}
