/** Vectors of private matching: what a stranger must reproduce to ask this node, or to be asked. Nothing here throws dice. */
import { toBase64url } from '../src/federation/envelope.ts'
import { oblivious } from '../src/node/sealing/oblivious.ts'
import { padded, widthFor } from '../src/screening/blind/filter.ts'
import { type BlindItem, blindItem, inputOf, keysAsked, keysHeld, scheme } from '../src/screening/blind/keys.ts'

const items: readonly Readonly<{ name: string; item: Partial<BlindItem> }>[] = [
  {
    name: 'a person with a date of birth and a document',
    item: {
      kind: 'person',
      names: ['Mohammed Hassan al-Masri'],
      birth: '1971-03-09',
      identifiers: [{ type: 'document', value: 'A 1234567' }],
    },
  },
  {
    name: 'a name in another script, the year alone',
    item: { kind: 'person', names: ['Александр Вячеславович Жуков'], birth: '1965' },
  },
  { name: 'a name alone makes no key', item: { kind: 'person', names: ['Maria Rossi'] } },
  { name: 'an organisation', item: { kind: 'organisation', names: ['Bright Horizon General Shipping Ltd'] } },
  {
    name: 'numbers of several kinds',
    item: {
      kind: 'account',
      names: [],
      identifiers: [
        { type: 'iban', value: 'IT60 X054 2811 1010 0000 0123 456' },
        { type: 'phone', value: '+39 091 555 0142' },
        { type: 'plate', value: 'АВ 123 СЕ' },
      ],
    },
  },
  { name: 'a place', item: { kind: 'place', names: [], position: { lat: 41.09, lon: 16.85 } } },
]

export async function blindVectors() {
  const { oprf } = await oblivious()
  const secret = Buffer.from('e6f73f344b79b379f1a0dd37e07ff62e38d9f71345ce62ae3a9bc60b04ccd909', 'hex')
  const blind = Buffer.from('64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706', 'hex')
  const r = Buffer.from('222a5e897cf59db8145db8d16e597e8facb80ae7d4e26d9881aa6f61d645fc0e', 'hex')
  const key = Buffer.from('c803e2cc6b05fc15064549b5920659ca4a77b2cca6f04f6b357009335476ad4e', 'hex')
  const asked = keysAsked(blindItem.parse(items[0]!.item)).map((k) => oprf.blind(inputOf(k), blind))
  const blinded = asked.map((a) => a.blinded)
  const { evaluated, proof } = oprf.blindEvaluate(secret, key, blinded, r)
  return {
    scheme,
    keys: items.map(({ name, item }) => {
      const whole = blindItem.parse(item)
      return { name, item, held: keysHeld(whole), asked: keysAsked(whole) }
    }),
    exchange: {
      secret: secret.toString('hex'),
      key: toBase64url(key),
      blind: blind.toString('hex'),
      r: r.toString('hex'),
      inputs: asked.map((a) => Buffer.from(a.input).toString('utf8')),
      blinded: blinded.map(toBase64url),
      evaluated: evaluated.map(toBase64url),
      proof: toBase64url(proof),
      outputs: asked.map((a, i) => Buffer.from(oprf.finalize(a, evaluated[i]!)).toString('hex')),
    },
    filters: [32, 100, 1000, 12_345, 1_000_000].map((entries) => ({
      entries,
      padded: padded(entries),
      width: widthFor(padded(entries)),
    })),
  }
}
