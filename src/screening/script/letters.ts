/**
 * How letters of other scripts are most often written in Latin, one row a letter: `letter latin`. Own work, from the scripts' common
 * romanisations (BGN/PCGN and passport practice). Vowelless scripts give consonants alone; what stands between is never guessed here.
 */
const rows = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [own = '', latin = ''] = pair.split('=')
      return [own, latin]
    })

const latin = 'ß=ss æ=ae œ=oe ø=o å=a ł=l đ=d ð=d þ=th ı=i ŋ=n ħ=h ŧ=t ə=a ɑ=a ĳ=ij ĸ=k ſ=s ƒ=f ɓ=b ɗ=d ƙ=k ơ=o ư=u ʒ=z ǝ=e ŀ=l'

const cyrillic = `а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch
 ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ye ґ=g ў=u ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz ѓ=gj ќ=kj ѕ=dz ә=a ғ=gh қ=k ң=ng ө=o ұ=u ү=u һ=h ҳ=h ҷ=j ӣ=i ӯ=u
 ѐ=e ѝ=i ѣ=e ѳ=f ѵ=i ҡ=k ҫ=s ҙ=d ӑ=a ӗ=e`

const greek = `α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o`

const hebrew = `א=a ב=b ג=g ד=d ה=h ו=v ז=z ח=ch ט=t י=y כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=p ף=f צ=ts ץ=ts ק=k ר=r ש=sh ת=t`

const arabic = `ا=a أ=a إ=i آ=a ٱ=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ق=q ك=k ل=l م=m
 ن=n ه=h ة=a و=w ؤ=u ي=y ى=a ئ=i ء= پ=p چ=ch ژ=zh گ=g ک=k ی=y ے=e ہ=h ھ=h ٹ=t ڈ=d ڑ=r ں=n ڤ=v ۀ=e ە=e ۆ=o ێ=e ڵ=l ڕ=r ځ=dz څ=ts ټ=t ډ=d ړ=r ږ=zh ښ=sh ګ=g ڼ=n ې=e ۍ=i`

const armenian = `ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch պ=p ջ=j ռ=r
 ս=s վ=v տ=t ր=r ց=ts ւ=u փ=p ք=k օ=o ֆ=f և=ev`

const georgian = `ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch ც=ts ძ=dz
 წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h`

const devanagari = `अ=a आ=a इ=i ई=i उ=u ऊ=u ऋ=ri ए=e ऐ=ai ओ=o औ=au क=k ख=kh ग=g घ=gh ङ=n च=ch छ=chh ज=j झ=jh ञ=n ट=t ठ=th ड=d ढ=dh ण=n त=t थ=th
 द=d ध=dh न=n प=p फ=ph ब=b भ=bh म=m य=y र=r ल=l व=v श=sh ष=sh स=s ह=h ा=a ि=i ी=i ु=u ू=u ृ=ri े=e ै=ai ो=o ौ=au ं=n ँ=n ः= ्= ़= क़=q ज़=z फ़=f ड़=r`

const kana = `ア=a イ=i ウ=u エ=e オ=o カ=ka キ=ki ク=ku ケ=ke コ=ko サ=sa シ=shi ス=su セ=se ソ=so タ=ta チ=chi ツ=tsu テ=te ト=to ナ=na ニ=ni ヌ=nu
 ネ=ne ノ=no ハ=ha ヒ=hi フ=fu ヘ=he ホ=ho マ=ma ミ=mi ム=mu メ=me モ=mo ヤ=ya ユ=yu ヨ=yo ラ=ra リ=ri ル=ru レ=re ロ=ro ワ=wa ヲ=o ン=n ガ=ga ギ=gi グ=gu
 ゲ=ge ゴ=go ザ=za ジ=ji ズ=zu ゼ=ze ゾ=zo ダ=da ヂ=ji ヅ=zu デ=de ド=do バ=ba ビ=bi ブ=bu ベ=be ボ=bo パ=pa ピ=pi プ=pu ペ=pe ポ=po ヴ=v ァ=a ィ=i ゥ=u ェ=e
 ォ=o ャ=ya ュ=yu ョ=yo ッ= ー=`

/** Letters and how each is written in Latin; every letter a table knows, lower case. */
export const letters: ReadonlyMap<string, string> = new Map(
  [latin, cyrillic, greek, hebrew, arabic, armenian, georgian, devanagari, kana].flatMap(rows).flatMap(([own, spelt]) => {
    // Hiragana stand 0x60 below their katakana.
    const code = own.charCodeAt(0)
    const also: [string, string][] = code >= 0x30a1 && code <= 0x30f4 ? [[String.fromCharCode(code - 0x60), spelt]] : []
    return [[own, spelt] as [string, string], ...also]
  }),
)

/** Letters of Cyrillic and Greek that look like Latin ones: whoever mixes them in one word meant one script. */
const twins = rows('а=a е=e о=o р=p с=c у=y х=x і=i ѕ=s ј=j к=k м=m т=t н=h в=b г=r ԁ=d ο=o α=a ρ=p ν=v υ=u ι=i κ=k τ=t')
export const toLatinTwin: ReadonlyMap<string, string> = new Map(twins)
export const toCyrillicTwin: ReadonlyMap<string, string> = new Map(
  twins.filter(([own]) => own >= 'Ѐ' && own <= 'ӿ').map(([own, spelt]) => [spelt, own]),
)

const ranges: readonly (readonly [Script, number, number])[] = [
  ['greek', 0x370, 0x3ff],
  ['cyrillic', 0x400, 0x52f],
  ['armenian', 0x530, 0x58f],
  ['hebrew', 0x590, 0x5ff],
  ['arabic', 0x600, 0x77f],
  ['devanagari', 0x900, 0x97f],
  ['georgian', 0x10a0, 0x10ff],
  ['kana', 0x3040, 0x30ff],
  ['han', 0x3400, 0x9fff],
  ['hangul', 0xac00, 0xd7a3],
]

export const scripts = [
  'latin',
  'greek',
  'cyrillic',
  'armenian',
  'hebrew',
  'arabic',
  'devanagari',
  'georgian',
  'kana',
  'han',
  'hangul',
  'other',
] as const
export type Script = (typeof scripts)[number]

export function scriptOf(code: number): Script {
  if (code < 0x250 || (code >= 0x1e00 && code <= 0x1eff)) return 'latin'
  return ranges.find(([, from, to]) => code >= from && code <= to)?.[0] ?? 'other'
}
