import { Button, NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../api/session.ts'
import type { Format } from '../../format.ts'
import { Icon } from '../../icons/Icon.tsx'
import { PaperMaker } from '../../papers/PaperMaker.tsx'
import { useWords } from '../../words.ts'
import { documentQuery, type RequestDocument } from '../api.ts'
import { useRequest } from '../useRequest.ts'
import css from './Documents.module.css'

type Line = RequestDocument['sections'][number]['lines'][number]

/** The request in the form of its instrument, as it is printed: every language it is written in side by side. */
export function Documents() {
  const { t, say, format } = useWords()
  const { request } = useRequest()
  const { node } = useSession()
  const [ask, setAsk] = useState<{ form?: RequestDocument['form']; view?: 'authority' | 'provider' }>({})
  const { data: it } = useSuspenseQuery(documentQuery(request.id, ask))
  return (
    <div className={css.desk}>
      <PaperMaker request={request.id} sent={it.version > 0} written={it.languages} ask={ask} />
      <div className={`${css.bar} screen-only`}>
        {it.forms.length > 1 && (
          <NativeSelect
            label={t('requests:document.form')}
            value={it.form}
            onChange={(event) => setAsk({ ...ask, form: event.currentTarget.value as RequestDocument['form'] })}
            data={it.forms.map((value) => ({ value, label: say(`form.${value}`) }))}
          />
        )}
        {it.view && (
          <NativeSelect
            label={t('requests:document.view')}
            value={it.view}
            onChange={(event) => setAsk({ ...ask, view: event.currentTarget.value as 'authority' | 'provider' })}
            data={(['authority', 'provider'] as const).map((value) => ({ value, label: t(`requests:document.views.${value}`) }))}
          />
        )}
        <p>
          {it.languages.length > 0 &&
            t(it.languages.length > 1 ? 'requests:document.says' : 'requests:document.saysOne', {
              languages: format.list(it.languages.map(format.language)),
            })}
        </p>
        <Button variant="default" leftSection={<Icon name="print" size={16} />} onClick={() => window.print()}>
          {t('requests:document.print')}
        </Button>
      </div>
      <article className={css.paper} aria-label={say(`form.${it.form}`)}>
        {node.exercise && <p className={`${css.exercise} screen-only`}>{t('frame:exercise.word')}</p>}
        <header className={css.head}>
          <p className={css.authority} dir="auto">
            {request.requesting.authority}
          </p>
          <h2 className={css.title}>{say(`form.${it.form}`)}</h2>
          <p>
            {it.reference} · {say(`instrument.${request.instrument}`)}
            {it.view && ` · ${t(`requests:document.views.${it.view}`)}`}
          </p>
        </header>
        {it.sections.map((section) => (
          <section key={section.id} className={css.section}>
            <h3>
              {section.letter && <span className={css.letter}>{section.letter}</span>}
              <span>{t(`assistance:section.${section.id}`)}</span>
              <span className={css.article}>{section.article}</span>
            </h3>
            <dl>
              {section.lines.map((line, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a printed form does not move
                <div key={i} className={css.line}>
                  <dt>{say(line.label.startsWith('particular.') ? line.label : `label.${line.label}`, {}, line.label)}</dt>
                  <dd>
                    <Said line={line} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <footer className={css.foot}>
          {it.authorisedBy && <p>{t('requests:document.authorised', { name: it.authorisedBy })}</p>}
          {it.sentAt && <p>{t('requests:document.sent', { at: format.full(it.sentAt) })}</p>}
          {it.digest ? (
            <p>
              {t('requests:document.version', { n: it.version })} SHA-256 <code className={css.digest}>{it.digest}</code>
            </p>
          ) : (
            <p>{t('requests:document.draft')}</p>
          )}
        </footer>
      </article>
    </div>
  )
}

function Said({ line }: { line: Line }) {
  const { t, say, format } = useWords()
  if (line.code !== undefined) return <p>{coded(line.code, format) ?? say(line.code)}</p>
  if (line.texts)
    return (
      <div className={css.sides}>
        {line.texts.map((text) => (
          <div key={text.lang}>
            {line.texts && line.texts.length > 1 && (
              <span className={css.tongue}>
                {format.language(text.lang)}
                {text.translatedFrom && ` (${t('requests:compose.from', { language: format.language(text.translatedFrom) })})`}
              </span>
            )}
            <p lang={text.lang} dir="auto">
              {text.text}
            </p>
            {text.certifiedBy && <p className={css.tongue}>{t('requests:certified', { name: text.certifiedBy })}</p>}
          </div>
        ))}
      </div>
    )
  const plain = line.plain ?? ''
  return <p dir="auto">{dated(plain, format)}</p>
}

const coded = (code: string, format: Format): string | undefined =>
  code.startsWith('country.')
    ? format.state(code.slice(8))
    : code.startsWith('language.')
      ? format.language(code.slice(9))
      : undefined

function dated(plain: string, format: Format): string {
  if (/^\d{4}-\d\d-\d\d$/.test(plain)) return format.date(plain)
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(plain) ? format.full(plain) : plain
}
