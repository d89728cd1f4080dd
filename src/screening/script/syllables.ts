/** Scripts whose signs are syllables or words: Hangul by arithmetic (Unicode chapter 3.12), Han by the readings that names use. */

const initials = ['k', 'kk', 'n', 't', 'tt', 'r', 'm', 'p', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h']
const middles = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const finals = ' k k k n n n t l l l l l l l l m p p t t ng t t k t p t'.split(' ')

/** One Hangul syllable in Latin, by Revised Romanisation without its sound changes. */
export function hangul(code: number): string {
  const n = code - 0xac00
  return `${initials[Math.floor(n / 588)]}${middles[Math.floor((n % 588) / 28)]}${finals[n % 28]}`
}

/**
 * Readings of Han characters in names, own work: `character=Mandarin/other spellings in passports (Cantonese, Hokkien, Wade-Giles, Korean,
 * Vietnamese)`. The frequent family names and the characters that given names use most; what is missing is compared as written.
 */
const han = `王=wang/wong/ong/heng 李=li/lee/lei/yi/ly 張=zhang/chang/cheung/teo/jang 张=zhang/chang/cheung/teo 劉=liu/lau/low/yoo 刘=liu/lau/low 陳=chen/chan/tan/tran/jin 陈=chen/chan/tan/tran
 楊=yang/yeung/yeo/duong 杨=yang/yeung/yeo/duong 黃=huang/wong/ng/hwang/hoang 黄=huang/wong/ng/hoang 趙=zhao/chao/chiu/cho 赵=zhao/chao/chiu 吳=wu/ng/goh/ngo/oh 吴=wu/ng/goh/ngo 周=zhou/chou/chow/chew/chu
 徐=xu/hsu/tsui/seo 孫=sun/suen/son 孙=sun/suen 馬=ma/mah 马=ma/mah 朱=zhu/chu/choo/ju 胡=hu/woo/oh 郭=guo/kuo/kwok/quek/kwak 何=he/ho/hoh/ha 高=gao/kao/ko 林=lin/lam/lim/im 羅=luo/lo/law 罗=luo/lo/law
 鄭=zheng/cheng/tay/jung/jeong 郑=zheng/cheng/tay 梁=liang/leung/neo/yang 謝=xie/hsieh/tse/chia 谢=xie/hsieh/tse/chia 宋=song/sung 唐=tang/tong 許=xu/hsu/hui/koh/heo 许=xu/hsu/hui/koh 鄧=deng/teng/tang 邓=deng/teng/tang
 韓=han/hon 韩=han/hon 馮=feng/fung 冯=feng/fung 曹=cao/tsao/cho 彭=peng/pang 曾=zeng/tseng/tsang/chan 蕭=xiao/hsiao/siu 肖=xiao/hsiao/siu 田=tian/tin 董=dong/tung 潘=pan/poon/phan 袁=yuan/yuen 蔡=cai/tsai/choi/chua
 蔣=jiang/chiang/tseung 蒋=jiang/chiang 余=yu/yue/yee 于=yu 杜=du/to/tu 葉=ye/yeh/ip/yip 叶=ye/yeh/ip/yip 程=cheng/ching 魏=wei/ngai/wee 蘇=su/soo/so 苏=su/soo/so 呂=lu/lui/lyu 吕=lu/lui/lyu 丁=ding/ting 任=ren/yam 盧=lu/lo/lou
 卢=lu/lo 姚=yao/yiu 沈=shen/sum/sim 鍾=zhong/chung 钟=zhong/chung 姜=jiang/kang 崔=cui/tsui/choi 譚=tan/tam 谭=tan/tam 陸=lu/luk 陆=lu/luk 范=fan/pham 汪=wang/wong 廖=liao/liu 石=shi/shek 金=jin/kim/kam 韋=wei/wai 韦=wei/wai
 賈=jia/ka 贾=jia 夏=xia/ha 付=fu 傅=fu 方=fang/fong/bang 鄒=zou/chow 邹=zou/chow 熊=xiong/hung 白=bai/pak/baek 孟=meng/mang 秦=qin/chin 邱=qiu/yau/khoo 江=jiang/kong 尹=yin/wan/yoon 薛=xue/sit 阮=ruan/yuen/nguyen 習=xi 习=xi 近=jin 平=ping/pyong
 明=ming/myong 華=hua/wah 华=hua/wah 國=guo/kwok/guk 国=guo/kwok 文=wen/man/mun 志=zhi/chi/ji 偉=wei/wai 伟=wei/wai 強=qiang/keung 强=qiang/keung 軍=jun/kwan 军=jun/kwan 建=jian/kin 永=yong/wing/yong 德=de/tak 海=hai/hoi 小=xiao/siu 東=dong/tung/dong 东=dong/tung
 紅=hong/hung 红=hong/hung 玉=yu/yuk/ok 春=chun/chun 成=cheng/shing/song 龍=long/lung 龙=long/lung 生=sheng/sang 新=xin/sun 正=zheng/ching/jong 光=guang/kwong/kwang 英=ying/yong 美=mei/mi 麗=li/lai 丽=li/lai 芳=fang/fong 敏=min/man 靜=jing/ching 静=jing/ching
 秀=xiu/sau 娟=juan/kuen 豔=yan/yim 艳=yan 勇=yong/yung 傑=jie/kit 杰=jie/kit 濤=tao/to 涛=tao/to 超=chao/chiu 剛=gang/kong 刚=gang 輝=hui/fai 辉=hui/fai 鵬=peng/pang 鹏=peng/pang 俊=jun/chun 宇=yu/yue 浩=hao/ho 天=tian/tin 一=yi/yat 大=da/tai 子=zi/tsz
 家=jia/ka 雲=yun/wan 云=yun/wan 波=bo/po 斌=bin/pan 山=shan/san 澤=ze/chak 泽=ze 民=min/man 錦=jin/kam 锦=jin/kam 濟=ji 恩=en/un 正=zheng/ching/jong 哲=zhe/chul 宏=hong/wang 榮=rong/wing 荣=rong/wing 福=fu/fuk 安=an/on 清=qing/ching 祥=xiang/cheung 松=song/chung 洪=hong/hung`

const readings: ReadonlyMap<string, readonly string[]> = new Map(
  han
    .trim()
    .split(/\s+/)
    .map((row) => {
      const [own = '', spelt = ''] = row.split('=')
      return [own, spelt.split('/')] as [string, readonly string[]]
    }),
)

/** How a Han character is read in names, the usual reading first; empty when unknown. */
export const hanReadings = (character: string): readonly string[] => readings.get(character) ?? []
