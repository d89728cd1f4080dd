/** Words in names that are not the name: particles, titles, forms of companies; and the short forms that people go by. Own lists. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Little words that come and go between two papers of one person. */
export const particles =
  set(`al el ul ur as ad an at az ash bin ben ibn bint bt b de da do dos das del della di du des le la les los las van von der den ten ter zu zum
 zur af av y e i und et the of and for abd abdul abdel abdur abdus abdun abdal abdol abdoul abu abou ould bou oglu ogly kyzy qizi mac mc st san saint ap o d dr l`)

const titles =
  set(`mr mrs ms miss dr prof professor sir dame lord lady sheikh shaikh shaykh sheik sayyid sayed syed haji hajji hadji haj mullah mulla maulavi mawlawi
 maulvi imam ayatollah general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral herr frau senor senora don dona monsieur madame mme signor
 ing mag dipl phd jr sr iii ii iv hon president minister prince princess king queen father fr brother sister rev reverend`)

/** Forms of companies, each with the one spelling that stands for it. */
const forms = new Map(
  `ltd=ltd limited=ltd ltda=ltd limitada=ltd lda=ltd llc=llc ooo=llc tov=llc too=llc ood=llc doo=llc sro=llc spol=llc zoo=llc sarl=llc srl=llc gmbh=llc ug=llc bv=llc bvba=llc sprl=llc oy=llc
 aps=llc sia=llc uab=llc inc=inc incorporated=inc corp=inc corporation=inc korporatsiya=inc plc=plc sa=plc ag=plc nv=plc spa=plc ab=plc asa=plc as=plc oyj=plc se=plc jsc=plc ojsc=plc cjsc=plc pjsc=plc
 pao=plc oao=plc zao=plc ao=plc aksjeselskap=plc aktiengesellschaft=plc akg=plc bhd=plc tbk=plc kk=plc pty=ltd pte=ltd sdn=ltd pvt=ltd private=ltd proprietary=ltd co=co company=co kompaniya=co cie=co
 compagnie=co compania=co kg=lp lp=lp llp=lp ohg=lp gbr=lp partnership=lp ev=assoc eg=coop foundation=fdn stiftung=fdn fze=llc fzco=llc fzc=llc fz=llc obshchestvo=llc gesellschaft=llc haftung=llc
 public=plc joint=plc stock=plc liability=llc`
    .trim()
    .split(/\s+/)
    .map((row) => row.split('=') as [string, string]),
)
export const legalForm = (word: string): string | undefined => forms.get(word)
export const isTitle = (word: string): boolean => titles.has(word)

/** People and the short names they go by; the first stands for all. Each row is one family of names. */
const families = `alexander alex sasha aleksandr alexandr sanya alejandro alec sandro|alexandra sasha aleksandra sandra|william bill billy will willy liam|robert bob bobby rob robbie|richard dick rick richie
|james jim jimmy jamie|john jack johnny jon|michael mike mick misha mikhail michel miguel micky|joseph joe joey josef yosef yusuf jose pepe|charles charlie chuck carlos karl|edward ed eddie ted ned|thomas tom tommy tomas
|elizabeth liz beth betty eliza lisa|margaret maggie peggy meg|catherine kate katie kathy katya ekaterina|vladimir vova volodya volodymyr vlad|dmitry dima dmitri dmytro mitya|sergei seryozha serhii sergey sergiy serge
|nikolai kolya nicholas nick nicolas mykola|ivan vanya|yevgeny zhenya evgeny eugene yevhen evgenii|anatoly tolya anatolii|konstantin kostya constantine|grigory grisha gregory greg hryhorii|pavel pasha paul pablo pavlo
|peter pete pyotr petro pedro pierre|anna anya ann anne annie|maria masha mary marie mariya|natalia natasha nataliya nathalie|tatiana tanya tetiana|olga olya olha|yelena lena elena helen olena|irina ira iryna
|yuri yura yurii iurii|andrei andrew andy drew andriy andrey andre|alexei alyosha alexey oleksii aleksey|viktor victor vitya|daniel dan danny daniil danylo|david dave davit dawid|anthony tony antonio anton|benjamin binyamin ben benny bibi|barack barry
|christopher chris kit|francis frank francisco paco franco|frederick fred freddie friedrich|gerald gerry jerry|henry harry hank enrique|lawrence larry laurence|leonard len lenny|matthew matt mateo|patrick pat paddy
|philip phil felipe|samuel sam sammy|stephen steve steven stefan esteban|theodore ted teddy fyodor|timothy tim|vincent vince vinny|walter walt wally|muhammad mohammed mohamed mohammad mohamad muhammed mehmet mohd mamadou
|ahmad ahmed achmed ahmet|hussein husayn hussain hossein husain|hassan hasan|yusuf yousef youssef yousuf joseph|ibrahim abraham ebrahim|ismail esmail ismael|mustafa mostafa moustafa|abdullah abdallah abdulla abdellah`

const familyOf = new Map<string, readonly number[]>()
for (const [number, row] of families.split('|').entries())
  for (const name of row.trim().split(/\s+/)) familyOf.set(name, [...(familyOf.get(name) ?? []), number])

/** Whether two words are forms of one given name. */
export const sameFamily = (a: string, b: string): boolean => {
  const [left, right] = [familyOf.get(a), familyOf.get(b)]
  return left !== undefined && right !== undefined && left.some((n) => right.includes(n))
}

const numbers = set('zero one two three four five six seven eight nine ten eleven twelve')
const numberWords: ReadonlyMap<string, string> = new Map([...numbers].map((word, n) => [word, String(n)]))
const roman: ReadonlyMap<string, string> = new Map(
  'ii=2 iii=3 iv=4 vi=6 vii=7 viii=8 ix=9 first=1 second=2 third=3 fourth=4 fifth=5 1st=1 2nd=2 3rd=3 4th=4 5th=5'
    .split(' ')
    .map((r) => r.split('=') as [string, string]),
)
/** A number however it is written, in digits; undefined when the word is none. */
export const numberOf = (word: string): string | undefined =>
  /^\d+$/.test(word) ? word.replace(/^0+(?=\d)/, '') : (numberWords.get(word) ?? roman.get(word))

/** "Abdurrahman", "Abd al-Rahman" and "Abdelrahman" share what follows the servant's "abd". */
export function withoutServant(word: string): string {
  if (!word.startsWith('abd') || word.length < 8 || word.startsWith('abdul la') || /^abd[aeu]ll?ah?$/.test(word)) return word
  const rest = /^abd[aeou]?(?:l|([rsnzdt])(?=\1)|)([a-z]{4,})$/.exec(word)?.[2]
  return rest ?? word
}
