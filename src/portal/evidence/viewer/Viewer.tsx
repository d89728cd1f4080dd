import { useEffect, useState } from 'react'
import { When } from '../../design/Clock.tsx'
import { Note } from '../../design/Problem.tsx'
import { Facts } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import { kindOf, type Shown, tableOf } from './kind.ts'
import css from './Viewer.module.css'

/** Text beyond this is not laid out: a browser would stand still. */
const text_bytes = 2 * 1024 * 1024
const rows_max = 1000

type Look = Readonly<{ shown: Shown; address: string; text: string; cut: boolean }>

/** Content in the page: nothing of it runs, nothing of it is fetched from elsewhere, and no button takes it away. */
export function Viewer({ content, name, mime }: { content: Blob; name: string; mime: string }) {
  const { t } = useWords()
  const [look, setLook] = useState<Look>()
  useEffect(() => {
    let gone = false
    let address = ''
    void (async () => {
      const head = new Uint8Array(await content.slice(0, 4096).arrayBuffer())
      const kind = kindOf(head, name, mime)
      const readable = kind.shown === 'text' || kind.shown === 'table' || kind.shown === 'mail'
      const text = readable ? await content.slice(0, text_bytes).text() : ''
      if (gone) return
      // The type is ours: whatever the content calls itself, the browser treats it as what it was found to be.
      address = URL.createObjectURL(content.slice(0, content.size, kind.mime || 'application/octet-stream'))
      setLook({ shown: kind.shown, address, text, cut: readable && content.size > text_bytes })
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
      <Body look={look} name={name} />
    </section>
  )
}

function Body({ look: { shown, address, text }, name }: { look: Look; name: string }) {
  const { t } = useWords()
  switch (shown) {
    case 'image':
      return <img src={address} alt={name} className={css.image} />
    case 'pdf':
      return <iframe src={`${address}#toolbar=0&navpanes=0`} title={name} className={css.frame} referrerPolicy="no-referrer" />
    case 'audio':
      // biome-ignore lint/a11y/useMediaCaption: what was recorded is evidence; nobody wrote captions for it
      return <audio src={address} controls controlsList="nodownload" className={css.media} />
    case 'video':
      // biome-ignore lint/a11y/useMediaCaption: what was recorded is evidence; nobody wrote captions for it
      return <video src={address} controls controlsList="nodownload" className={css.media} />
    case 'table':
      return <Table text={text} />
    case 'mail':
      return <Mail text={text} />
    case 'text':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <pre dir="auto" className={css.text} tabIndex={0}>
          {text}
        </pre>
      )
    default:
      return <Note tone="info">{t('uses:view.none')}</Note>
  }
}

function Table({ text }: { text: string }) {
  const { t } = useWords()
  const { rows, more } = tableOf(text, rows_max)
  const [head = [], ...body] = rows
  return (
    <>
      {more && <Note tone="info">{t('uses:view.rows', { count: rows_max })}</Note>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className={css.scroll} tabIndex={0}>
        <table className={css.table}>
          <thead>
            <tr>
              {head.map((cell, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name than their place
                <th key={n} scope="col" dir="auto">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {body.map((row, y) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
              <tr key={y}>
                {row.map((cell, x) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name than their place
                  <td key={x} dir="auto">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre dir="auto" className={css.text} tabIndex={0}>
        {mail.text}
      </pre>
    </>
  )
}
