import { lazy, Suspense, useEffect, useState } from 'react'
import { conversationOf } from '../../../evidence/contents/chat.ts'
import { decode, kindOf, type Shown } from '../../../evidence/contents/kind.ts'
import { tableOf } from '../../../evidence/contents/table.ts'
import { cuesOf } from '../../../evidence/contents/transcript.ts'
import { When } from '../../design/Clock.tsx'
import { Note } from '../../design/Problem.tsx'
import { Facts } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import { Chat } from './Chat.tsx'
import { Mark } from './Mark.tsx'
import { type Beside, Media, Transcript } from './Media.tsx'
import { Table } from './Table.tsx'
import css from './Viewer.module.css'

const Workbook = lazy(() => import('./Workbook.tsx').then((it) => ({ default: it.Workbook })))

/** Text beyond this is not laid out: a browser would stand still. */
const text_bytes = 2 * 1024 * 1024
/** A conversation or a workbook is read as a whole, up to this. */
const whole_bytes = 32 * 1024 * 1024
const rows_max = 1000

type Look = Readonly<{ shown: Shown; address: string; text: string; cut: boolean; content: Blob }>
const whole: readonly Shown[] = ['chat']
const readable: readonly Shown[] = ['text', 'page', 'table', 'mail', 'chat', 'transcript']

/** Content in the page: nothing of it runs, nothing of it is fetched from elsewhere, and no button takes it away. */
export function Viewer({
  content,
  name,
  mime,
  mark,
  place,
  beside,
}: {
  content: Blob
  name: string
  mime: string
  /** What stands all over it, where a condition asks for it. */
  mark?: string | undefined
  /** Row, line or second that was found. */
  place?: number | undefined
  beside?: Beside | undefined
}) {
  const { t } = useWords()
  const [look, setLook] = useState<Look>()
  useEffect(() => {
    let gone = false
    let address = ''
    void (async () => {
      const head = new Uint8Array(await content.slice(0, 4096).arrayBuffer())
      const kind = kindOf(head, name, mime)
      const most = whole.includes(kind.shown) ? whole_bytes : text_bytes
      const reads = readable.includes(kind.shown)
      const text = reads ? decode(new Uint8Array(await content.slice(0, most).arrayBuffer())) : ''
      if (gone) return
      // The type is ours: whatever the content calls itself, the browser treats it as what it was found to be.
      address = URL.createObjectURL(content.slice(0, content.size, kind.mime || 'application/octet-stream'))
      setLook({ shown: kind.shown, address, text, cut: reads && content.size > most, content })
    })()
    return () => {
      gone = true
      if (address) URL.revokeObjectURL(address)
    }
  }, [content, name, mime])
  if (!look) return null
  return (
    <section className={css.viewer} aria-label={name}>
      {look.cut && <Note tone="info">{t('uses:view.cut')}</Note>}
      <div className={css.marked}>
        <Body look={look} name={name} place={place} beside={beside} />
        {mark && <Mark text={mark} />}
      </div>
    </section>
  )
}

type Inner = { look: Look; name: string; place: number | undefined; beside: Beside | undefined }
function Body({ look: { shown, address, text, content }, name, place, beside }: Inner) {
  const { t } = useWords()
  switch (shown) {
    case 'image':
      return <img src={address} alt={name} className={css.image} />
    case 'audio':
    case 'video':
      return <Media kind={shown} address={address} beside={beside} place={place} />
    case 'transcript':
      return <Transcript cues={cuesOf(text)} place={place} />
    case 'table':
      return <Table {...tableOf(text, rows_max)} most={rows_max} place={place} />
    case 'sheet':
      return content.size > whole_bytes ? (
        <Note tone="info">{t('viewer:large')}</Note>
      ) : (
        <Suspense>
          <Workbook content={content} name={name} most={rows_max} place={place} />
        </Suspense>
      )
    case 'chat': {
      const conversation = conversationOf(text, name.toLowerCase().split('.').at(-1) ?? '')
      return conversation ? <Chat conversation={conversation} place={place} /> : <Plain text={text} />
    }
    case 'mail':
      return <Mail text={text} />
    case 'page':
      return (
        <>
          <Note tone="info">{t('viewer:page')}</Note>
          <Plain text={text} place={place} />
        </>
      )
    case 'text':
      return <Plain text={text} place={place} />
    case 'pdf':
      return <Note tone="info">{t('viewer:large')}</Note>
    case 'office':
      return <Note tone="info">{t('viewer:office')}</Note>
    case 'old':
      return <Note tone="info">{t('viewer:old')}</Note>
    default:
      return <Note tone="info">{t('viewer:unknown')}</Note>
  }
}

function Plain({ text, place }: { text: string; place?: number | undefined }) {
  const lines = place ? text.split(/\r?\n/) : []
  const mine = (it: HTMLElement | null) => it?.scrollIntoView({ block: 'center' })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <pre dir="auto" className={css.text} tabIndex={0}>
      {place ? (
        <>
          {lines.slice(0, place - 1).join('\n')}
          {place > 1 && '\n'}
          <mark ref={mine}>{lines[place - 1]}</mark>
          {`\n${lines.slice(place).join('\n')}`}
        </>
      ) : (
        text
      )}
    </pre>
  )
}

type Parsed = Readonly<{
  from?: string
  to?: string
  date?: string
  subject?: string
  text: string
  attachments: readonly string[]
}>

/** Of a mail the words alone are shown: its pages, pictures and trackers stay shut. */
function Mail({ text }: { text: string }) {
  const { t } = useWords()
  const [mail, setMail] = useState<Parsed>()
  useEffect(() => {
    let gone = false
    void import('postal-mime').then(async ({ default: PostalMime }) => {
      const it = await PostalMime.parse(text)
      const who = (all: readonly { name?: string; address?: string }[] = []): string =>
        all.map((one) => [one.name, one.address && `<${one.address}>`].filter(Boolean).join(' ')).join(', ')
      const words = it.text ?? new DOMParser().parseFromString(it.html ?? '', 'text/html').body.textContent ?? ''
      if (gone) return
      setMail({
        from: who(it.from ? [it.from as { name?: string; address?: string }] : []),
        to: who((it.to ?? []) as { name?: string; address?: string }[]),
        ...(it.date && { date: it.date }),
        ...(it.subject && { subject: it.subject }),
        text: words,
        attachments: it.attachments.map((one) => one.filename ?? one.mimeType),
      })
    })
    return () => {
      gone = true
    }
  }, [text])
  if (!mail) return null
  return (
    <>
      <Facts
        facts={[
          [t('uses:mail.from'), mail.from],
          [t('uses:mail.to'), mail.to],
          [t('uses:mail.date'), mail.date && <When key="date" at={mail.date} />],
          [t('uses:mail.subject'), mail.subject],
          [t('uses:mail.attachments'), mail.attachments.join(', ')],
        ]}
      />
      <Plain text={mail.text} />
    </>
  )
}
