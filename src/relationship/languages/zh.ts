// Pinyin, without tones, of characters common in Chinese names: a syllable, then its characters. A name character that is read in
// several ways stands under the reading that names use.
const SYLLABLES = `
ai 艾 an 安 bai 白 柏 bao 包 宝 保 鲍 bei 贝 北 bi 毕 碧 bin 斌 彬 宾 滨 bing 冰 兵 炳 bo 波 博 伯 柏 勃 cai 蔡 才 彩 cao 曹 cen 岑 chang 常 昌 畅
chao 超 朝 潮 chen 陈 陳 晨 辰 琛 cheng 程 成 诚 城 承 chi 池 驰 chong 冲 崇 chu 楚 初 储 chuan 川 传 chun 春 纯 淳 cong 聪 丛 从 cui 崔 翠
da 大 达 dai 戴 代 dan 丹 旦 单 dang 党 deng 邓 鄧 登 di 迪 狄 ding 丁 定 鼎 dong 董 东 東 冬 栋 du 杜 都 duan 段 端 en 恩 fan 范 樊 帆 凡 繁
fang 方 芳 房 fei 飞 菲 费 非 斐 fen 芬 feng 冯 馮 峰 风 丰 锋 凤 枫 fu 付 傅 富 福 夫 gan 甘 干 gang 刚 钢 岗 gao 高 ge 葛 戈 歌 geng 耿 耕 gong 龚 宫 公 gu 顾 古 谷
guan 关 管 冠 guang 光 广 gui 桂 贵 guo 郭 国 國 果 hai 海 han 韩 韓 汉 涵 翰 寒 hang 航 杭 hao 郝 浩 豪 昊 皓 he 何 贺 和 赫 鹤 荷 hong 洪 红 宏 鸿 虹 弘 hou 侯 后
hu 胡 虎 湖 hua 华 華 花 huai 怀 huan 欢 环 焕 huang 黄 黃 煌 hui 惠 慧 辉 会 晖 huo 霍 火 ji 季 吉 纪 姬 冀 继 基 jia 贾 佳 嘉 家 jian 建 剑 健 简 坚 jiang 江 姜 蒋 蔣 将 疆
jiao 焦 娇 jie 杰 洁 捷 婕 jin 金 晋 锦 瑾 进 靳 jing 静 晶 景 敬 京 靖 菁 婧 jiong 炯 ju 菊 巨 juan 娟 jun 军 俊 君 钧 骏 均 kai 凯 開 开 恺 kang 康 ke 柯 可 科 克 kong 孔 kuan 宽 kun 坤 昆
lai 赖 来 lan 兰 蓝 岚 lang 朗 郎 le 乐 lei 雷 磊 蕾 li 李 黎 丽 力 立 利 莉 理 礼 励 lian 连 莲 廉 liang 梁 良 亮 liao 廖 lin 林 琳 霖 临 ling 凌 玲 灵 令 liu 刘 劉 柳 long 龙 龍 隆
lou 楼 lu 卢 陆 陸 鲁 路 璐 露 luan 栾 lun 伦 luo 罗 羅 骆 洛 lv 吕 ma 马 馬 mai 麦 man 满 曼 mao 毛 茂 mei 梅 美 枚 meng 孟 蒙 梦 萌 mi 米 miao 苗 妙 min 敏 民 闵 ming 明 鸣 铭 mo 莫 墨 mu 穆 木 牧
na 娜 nan 南 楠 ni 倪 妮 nian 年 nie 聂 ning 宁 凝 niu 牛 ou 欧 pan 潘 盼 pang 庞 pei 裴 佩 沛 培 peng 彭 鹏 朋 pin 品 ping 平 萍 苹 pu 蒲 普 qi 齐 祁 戚 琪 奇 启 琦 qian 钱 錢 千 倩 谦 乾 qiang 强 qiao 乔 桥 巧
qin 秦 琴 勤 钦 qing 青 清 庆 晴 qiong 琼 qiu 邱 秋 丘 qu 曲 瞿 屈 quan 全 泉 权 que 阙 ran 冉 然 ren 任 仁 rong 荣 容 蓉 融 ru 茹 如 ruan 阮 rui 瑞 锐 蕊 run 润 ruo 若 sen 森 sha 沙 shan 山 珊 善
shang 尚 商 shao 邵 少 绍 she 佘 shen 沈 申 深 慎 sheng 盛 生 胜 升 shi 石 史 施 时 世 诗 士 shou 寿 shu 舒 书 淑 树 shuai 帅 shuang 双 爽 shui 水 si 司 思 斯 song 宋 松 su 苏 蘇 素 sui 隋 随 sun 孙 孫
tai 泰 太 tan 谭 谈 tang 唐 汤 堂 tao 陶 涛 桃 teng 滕 腾 tian 田 天 甜 tie 铁 ting 婷 亭 庭 廷 tong 童 佟 彤 同 tu 涂 屠 wan 万 婉 wang 王 汪 望 旺 wei 魏 韦 伟 偉 卫 薇 威 巍 维 炜 wen 温 文 闻 雯 weng 翁
wu 吴 吳 武 伍 邬 午 xi 席 习 西 希 熙 曦 xia 夏 霞 xian 贤 先 娴 宪 xiang 向 项 翔 祥 湘 香 xiao 肖 萧 晓 小 笑 潇 xie 谢 謝 解 xin 辛 欣 新 鑫 心 昕 xing 邢 星 兴 行 xiong 熊 雄 xiu 秀 修 xu 徐 许 許 旭 xuan 宣 轩 萱 璇 xue 薛 雪 学 xun 荀 勋
ya 雅 亚 yan 严 闫 颜 岩 燕 艳 研 彦 妍 yang 杨 楊 阳 扬 洋 央 yao 姚 瑶 尧 ye 叶 葉 烨 野 yi 易 伊 一 义 艺 怡 毅 宜 依 yin 尹 殷 银 音 ying 英 应 颖 莹 影 盈 yong 勇 永 咏 you 尤 游 友 yu 余 于 俞 喻 宇 玉 雨 愉 瑜 煜
yuan 袁 元 苑 远 媛 源 原 yue 岳 月 悦 越 yun 云 芸 韵 允 zeng 曾 zhan 詹 展 湛 zhang 张 張 章 zhao 赵 趙 昭 兆 zhen 甄 珍 真 震 振 贞 zheng 郑 鄭 正 政 峥 zhi 志 智 芝 之 知 zhong 钟 仲 中 忠 zhou 周 洲 zhu 朱 祝 竹 珠 zhuang 庄 壮 zhuo 卓 zi 子 梓 紫 zong 宗 zou 邹 zu 祖 zuo 左
`

/** What a character is read as in a name. */
export const PINYIN: ReadonlyMap<string, string> = readings()

function readings(): Map<string, string> {
  const byCharacter = new Map<string, string>()
  let syllable = ''
  for (const token of SYLLABLES.trim().split(/\s+/)) {
    if (/^[a-z]+$/.test(token)) syllable = token
    else for (const character of token) if (!byCharacter.has(character)) byCharacter.set(character, syllable)
  }
  return byCharacter
}
