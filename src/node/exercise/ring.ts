/**
 * The network of the exercise's case: who recruits, carries, lodges, exploits and collects, where and when, and how the money goes back.
 * Everything is invented for the exercise. The women are not in it: journeys stand for them, since nothing about a victim
 * leaves the specialists (agreement of the team). One person ties the five groups together and has few ties: that is to be found.
 */

/** What the ties rest on; each becomes an exhibit whose lines are the ties it tells of. */
export const sources = {
  calls: { name: 'call-data.csv', says: 'Call data of nine numbers, order 212/2026', grade: 'A1' },
  watch: { name: 'observations.csv', says: 'Observations of the Squadra Mobile, Palermo', grade: 'B2' },
  bank: { name: 'payments-by-account.csv', says: 'Records of six accounts', grade: 'A1' },
  lists: { name: 'passenger-lists.csv', says: 'Passenger lists and border stamps', grade: 'A2' },
  heard: { name: 'hearing-protected-witness.csv', says: 'Hearing of a protected witness, 12 October 2026', grade: 'B3' },
  told: { name: 'informant.csv', says: 'Contact report of an informant', grade: 'C4' },
  papers: { name: 'registers.csv', says: 'Company, land and subscriber registers', grade: 'A1' },
} as const
export type SourceName = keyof typeof sources

/** `key|kind|label|attributes` */
const entityLines = `
eki|person|Eki Osemwegie|part=recruiter
sunday|person|Sunday Aibuedefe|part=recruiter
patience|person|Patience Osayande|part=recruiter
prince|person|Prince Edokpayi|part=recruiter
kingsley|person|Kingsley Obaseki|part=lodging
tope|person|Tope Balogun|part=documents
ngozi|person|Ngozi Eweka|part=lodging
moussa|person|Moussa Agali|part=carrier
ibrahim|person|Ibrahim Tarhuni|part=carrier
salem|person|Salem Warfalli|part=carrier
yusuf|person|Yusuf Zintani|part=carrier
osas|person|Osas Igbinedion|part=collector;known as=Osaze Benson
faith|person|Faith Iyamu|part=controller
vito|person|Vito Cangelosi|part=landlord
destiny|person|Destiny Omoruyi|part=controller
samuel|person|Samuel Ehigie|part=driver
rita|person|Rita Palazzolo|part=landlord
joy|person|Madame Joy|part=controller;known as=Joy
grace|person|Grace Aghedo|part=collector
karim|person|Karim Belhadj|part=landlord
victor|person|Victor Osazuwa|part=driver
desmond|person|Desmond Okafor|part=exchange
uche|person|Uche Nnamdi|part=courier
bola|person|Bola Adisa|part=courier
elif|person|Elif Aydin|part=not known
tekstil|organisation|Aydın Tekstil, Istanbul|trade=textiles
ikejafx|organisation|Exchange office in Ikeja|trade=exchange
lanterna|organisation|Bar Lanterna, Palermo|trade=bar
accOsas|account|IT-0099 (Igbinedion)|bank=Banca del Porto
accFaith|account|IT-0012 (Iyamu)|bank=Banca del Porto
accJoy|account|FR-0001 (Joy)|bank=Banque des Deux Fleuves
accTek|account|TR-0577 (Aydın Tekstil)|bank=Boğaz Bankası
accDes|account|NG-0041 (Okafor)|bank=Harmattan Trust Bank
accTar|account|LY-0310 (Tarhuni)|bank=Masrif al-Bahr
phOsas|phone|Phone +39 ··· 0117|country=IT
phJoy|phone|Phone +33 ··· 0202|country=FR
phEki|phone|Phone +234 ··· 0340|country=NG
phTar|phone|Phone +218 ··· 0410|country=LY
phDes|phone|Phone +234 ··· 0561|country=NG
phElif|phone|Phone +90 ··· 0905|country=TR
phCard|phone|Prepaid card +39 ··· 0733|country=IT
van|vehicle|Fiat Ducato GA 417 KX|colour=white
boat|vessel|Rubber boat of 2 May|length=10 m
j1|event|Journey of February 2026|travellers=3
j2|event|Journey of April 2026|travellers=4
j3|event|Journey of July 2026|travellers=4
benin|place|Benin City|country=NG;lat=6.335;lon=5.627
lagos|place|Lagos, Ikeja|country=NG;lat=6.6;lon=3.35
agadez|place|Agadez|country=NE;lat=16.973;lon=7.991
sabha|place|Sabha|country=LY;lat=27.038;lon=14.428
tripoli|place|Tripoli|country=LY;lat=32.887;lon=13.191
lampedusa|place|Lampedusa|country=IT;lat=35.503;lon=12.609
palermo|place|Palermo, via Lincoln|country=IT;lat=38.11;lon=13.37
lyon|place|Lyon, la Guillotière|country=FR;lat=45.75;lon=4.84
istanbul|place|Istanbul, Laleli|country=TR;lat=41.01;lon=28.955
`

/** `source: from>to kind weight since until`; `>` is directed, `-` is not. */
const tieLines = `
heard eki-sunday contact 1 2025-01-10
heard eki-patience contact 1 2025-01-10
heard sunday-patience meeting 4 2025-02-03 2026-06-20
heard prince-sunday contact 1 2025-05-02
told prince-eki meeting 2 2026-01-15 2026-03-01
told patience-prince contact 1 2025-06-11
heard sunday>kingsley delivery 3 2026-02-04 2026-07-06
watch kingsley-tope meeting 3 2026-02-06 2026-07-08
watch kingsley-ngozi contact 1 2025-09-01
told kingsley-uche contact 1 2026-02-27
heard eki-prince contact 1 2025-05-02
heard eki-kingsley contact 1 2025-09-01
watch grace-accJoy other 1 2026-03-30
told tope-ngozi meeting 2 2026-02-07 2026-04-10
heard ngozi-patience contact 1 2026-04-08
told moussa-yusuf contact 1 2025-03-01
heard moussa-salem meeting 3 2026-02-14 2026-07-15
heard salem-yusuf contact 1 2025-03-01
heard ibrahim-salem contact 1 2025-02-11
told ibrahim-yusuf meeting 2 2026-02-18 2026-04-27
watch osas-faith meeting 11 2025-11-02 2026-09-03
watch osas-destiny meeting 9 2026-01-12 2026-09-02
watch osas-samuel meeting 14 2025-12-01 2026-09-10
watch osas-vito meeting 5 2025-10-05 2026-06-30
watch osas-rita meeting 2 2026-03-04 2026-05-08
watch faith-destiny meeting 8 2026-01-12 2026-08-28
watch faith-samuel meeting 6 2026-02-02 2026-08-01
watch destiny-samuel meeting 5 2026-03-05 2026-07-19
watch faith-rita meeting 2 2026-03-06 2026-05-02
heard kingsley-prince contact 1 2026-07-06
heard eki-ngozi contact 1 2025-09-02
told ibrahim-moussa contact 1 2025-03-02
watch destiny-rita meeting 1 2026-04-01
watch vito-rita contact 1 2025-10-05
watch faith-vito meeting 2 2026-03-03 2026-06-02
papers vito>lanterna ownership 1 2025-04-01
papers samuel>van ownership 1 2025-11-20
watch osas-lanterna membership 1 2025-11-02
watch destiny-lanterna membership 1 2026-01-12
watch faith-lanterna membership 1 2026-02-20
watch joy-grace meeting 9 2026-02-10 2026-09-01
watch joy-victor meeting 7 2026-03-11 2026-08-20
watch joy-karim meeting 3 2026-01-09 2026-06-09
watch grace-victor contact 1 2026-03-11
watch grace-karim meeting 2 2026-02-12 2026-05-14
watch karim-victor contact 1 2026-05-20
papers desmond>ikejafx ownership 1 2025-02-13
heard desmond-uche meeting 6 2026-02-27 2026-08-15
heard desmond-bola meeting 5 2026-03-01 2026-08-03
told uche-bola contact 1 2026-03-01
told uche-ikejafx membership 1 2025-12-01
told bola-ikejafx membership 1 2026-01-15
papers elif>tekstil ownership 1 2025-09-26
papers osas>accOsas ownership 1 2025-09-30
papers faith>accFaith ownership 1 2025-12-18
papers joy>accJoy ownership 1 2025-11-11
papers tekstil>accTek ownership 1 2025-10-05
papers desmond>accDes ownership 1 2025-03-01
papers ibrahim>accTar ownership 1 2025-02-11
papers osas>phOsas ownership 1 2025-09-30
papers joy>phJoy ownership 1 2025-11-11
heard eki>phEki ownership 1 2025-01-10
told ibrahim>phTar ownership 1 2025-02-11
papers desmond>phDes ownership 1 2025-03-01
papers elif>phElif ownership 1 2025-12-30
told elif>phCard ownership 1 2026-02-20
calls phElif>phEki call 6 2026-01-28 2026-07-01
calls phElif>phTar call 5 2026-02-12 2026-07-12
calls phCard>phOsas call 4 2026-02-24 2026-07-24
calls phJoy>phCard call 4 2026-03-02 2026-08-04
calls phCard>phDes call 5 2026-03-06 2026-08-12
told elif-ibrahim meeting 1 2026-02-16
watch elif-joy meeting 1 2026-03-04
bank accFaith>accOsas payment 14 2026-02-28 2026-08-30
bank accOsas>accTek payment 6 2026-03-02 2026-09-02
bank accJoy>accTek payment 6 2026-03-04 2026-09-03
bank accTek>accDes payment 6 2026-03-05 2026-09-04
bank accTek>accTar payment 4 2026-03-05 2026-07-20
lists elif>lagos travel 1 2026-01-29 2026-02-01
lists elif>tripoli travel 1 2026-02-15 2026-02-17
lists elif>palermo travel 1 2026-02-24 2026-02-26
lists elif>lyon travel 1 2026-03-03 2026-03-05
lists elif>lagos travel 1 2026-03-19 2026-03-22
lists elif>istanbul travel 1 2026-03-23 2026-06-30
lists uche>lagos travel 1 2026-02-27
lists uche>palermo travel 1 2026-05-11 2026-05-14
lists uche>lagos travel 1 2026-05-15
heard sunday>benin membership 1 2025-01-10
heard prince>benin membership 1 2025-05-02
watch kingsley>lagos membership 1 2025-09-01
heard desmond>lagos membership 1 2025-03-01
told moussa>agadez membership 1 2025-03-01
told salem>tripoli membership 1 2025-02-11
watch osas>palermo membership 1 2025-09-30
watch faith>palermo membership 1 2025-12-18
watch joy>lyon membership 1 2025-11-11
watch karim>lyon membership 1 2026-01-09
papers tekstil>istanbul membership 1 2025-09-26
heard sunday>j1 delivery 1 2026-02-03
heard moussa>j1 delivery 1 2026-02-13
heard salem>j1 delivery 1 2026-02-18
watch samuel>j1 delivery 1 2026-02-26
heard patience>j2 delivery 1 2026-04-07
heard moussa>j2 delivery 1 2026-04-18
heard yusuf>j2 delivery 1 2026-04-26
watch samuel>j2 delivery 1 2026-05-04
heard prince>j3 delivery 1 2026-07-05
heard salem>j3 delivery 1 2026-07-18
watch victor>j3 delivery 1 2026-07-28
heard j1>benin travel 3 2026-02-03 2026-02-04
heard j1>lagos travel 3 2026-02-05 2026-02-08
heard j1>agadez travel 3 2026-02-12 2026-02-13
heard j1>sabha travel 3 2026-02-16
heard j1>tripoli travel 3 2026-02-18 2026-02-22
lists j1>lampedusa travel 3 2026-02-24
watch j1>palermo travel 3 2026-02-26
heard j2>benin travel 4 2026-04-07
heard j2>lagos travel 4 2026-04-09 2026-04-12
heard j2>agadez travel 4 2026-04-17 2026-04-18
heard j2>tripoli travel 4 2026-04-26 2026-05-01
lists j2>lampedusa travel 4 2026-05-03
watch j2>palermo travel 4 2026-05-04
heard j3>benin travel 4 2026-07-05
heard j3>lagos travel 4 2026-07-07 2026-07-09
heard j3>tripoli travel 4 2026-07-18 2026-07-21
lists j3>lampedusa travel 4 2026-07-23
watch j3>palermo travel 4 2026-07-24
watch j3>lyon travel 4 2026-07-28
lists boat-j2 other 1 2026-05-02 2026-05-03
watch van-j1 other 1 2026-02-26
watch van-j2 other 1 2026-05-04
`

export const entities = entityLines
  .trim()
  .split('\n')
  .map((line) => {
    const [key = '', kind = '', label = '', its = ''] = line.split('|')
    return { key, kind, label, attributes: its.split(';').map((one) => one.split('=') as [string, string]) }
  })

export const ties = tieLines
  .trim()
  .split('\n')
  .map((line) => {
    const [source = '', ends = '', kind = '', weight = '1', since = '', until = since] = line.split(' ')
    const [from = '', to = ''] = ends.split(/[>-]/)
    return { source: source as SourceName, from, to, directed: ends.includes('>'), kind, weight, since, until }
  })

/**
 * Payments as the banks wrote them: instalments gathered in Palermo and Lyon, sent to a trading firm in Istanbul as if for cloth, and on
 * to Lagos and Tripoli within two days, less a share that stays.
 */
export const payments = `payer;payee;amount;currency;date;text
IT-0012;IT-0099;2400.00;EUR;2026-02-28;instalment
IT-0013;IT-0099;1800.00;EUR;2026-02-28;instalment
IT-0014;IT-0099;2100.00;EUR;2026-03-01;instalment
IT-0015;IT-0099;1950.00;EUR;2026-03-01;instalment
IT-0099;TR-0577;7900.00;EUR;2026-03-02;cloth, invoice 118
FR-0003;FR-0001;1500.00;EUR;2026-03-02;rent
FR-0004;FR-0001;1700.00;EUR;2026-03-03;rent
FR-0005;FR-0001;1600.00;EUR;2026-03-03;rent
FR-0006;FR-0001;1450.00;EUR;2026-03-03;rent
FR-0001;TR-0577;6000.00;EUR;2026-03-04;cloth, invoice 121
TR-0577;NG-0041;8600.00;EUR;2026-03-05;commission
TR-0577;LY-0310;3900.00;EUR;2026-03-05;transport
NG-0041;NG-0043;8100.00;EUR;2026-03-06;cash taken out
IT-0012;IT-0099;2200.00;EUR;2026-05-02;instalment
IT-0013;IT-0099;1900.00;EUR;2026-05-02;instalment
IT-0016;IT-0099;2300.00;EUR;2026-05-03;instalment
IT-0014;IT-0099;2050.00;EUR;2026-05-03;instalment
IT-0099;TR-0577;8200.00;EUR;2026-05-04;cloth, invoice 140
FR-0003;FR-0001;1500.00;EUR;2026-05-04;rent
FR-0007;FR-0001;1750.00;EUR;2026-05-04;rent
FR-0004;FR-0001;1650.00;EUR;2026-05-05;rent
FR-0005;FR-0001;1600.00;EUR;2026-05-05;rent
FR-0001;TR-0577;6200.00;EUR;2026-05-06;cloth, invoice 143
TR-0577;NG-0041;9100.00;EUR;2026-05-07;commission
TR-0577;LY-0310;4100.00;EUR;2026-05-07;transport
NG-0041;NG-0043;8700.00;EUR;2026-05-08;cash taken out
LU-5001;IT-0031;8000.00;EUR;2026-06-08;loan
IT-0031;IE-7001;7800.00;EUR;2026-06-09;consulting
IT-0012;IT-0099;2150.00;EUR;2026-07-04;instalment
IT-0013;IT-0099;2000.00;EUR;2026-07-04;instalment
IT-0014;IT-0099;2200.00;EUR;2026-07-05;instalment
IT-0016;IT-0099;2100.00;EUR;2026-07-05;instalment
IT-0099;IE-7001;8200.00;EUR;2026-07-06;consulting
`

/**
 * What a bank in Lyon wrote: where the money of IE-7001 goes on, and how it comes back. Neither statement alone shows the circle of June or
 * where what was gathered in July rests; together both do, without either being shown.
 */
export const paymentsInLyon = `payer;payee;amount;currency;date;text
IE-7001;FR-0201;7600.00;EUR;2026-06-11;services
FR-0201;LU-5001;7300.00;EUR;2026-06-12;investment
IE-7001;FR-0203;8000.00;EUR;2026-07-08;services
FR-0203;FR-0204;7700.00;EUR;2026-07-09;rent of a hall
FR-0305;FR-0306;640.00;EUR;2026-06-03;rent
FR-0305;FR-0306;640.00;EUR;2026-07-03;rent
FR-0307;FR-0308;1180.00;EUR;2026-06-20;repair
`
