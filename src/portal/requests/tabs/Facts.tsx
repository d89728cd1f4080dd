import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import type { Texts } from '../../../assistance/content.ts'
import { SkeletonRows } from '../../design/Problem.tsx'
import { Facts as FactList, Sheet } from '../../design/Sheet.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import css from '../Request.module.css'
import { useRequest } from '../useRequest.ts'
import { useLabels } from '../words/labels.ts'

const Compose = lazy(async () => ({ default: (await import('../compose/Compose.tsx')).Compose }))

/** What the request says. A draft is written here; afterwards it is read, and each field can be asked about. */
export function Facts() {
  const { request } = useRequest()
  if (!request.editable) return <ReadFacts />
  return (
    <Suspense fallback={<SkeletonRows rows={8} />}>
      <Compose request={request} />
    </Suspense>
  )
}

function ReadFacts() {
  const { t, say } = useWords()
  const { request } = useRequest()
  const { content } = request
  return (
    <div className={css.stack}>
      <Sheet title={t('requests:section.facts')}>
        <TextsRead pointer="/facts" texts={content.facts} />
        <TextsRead pointer="/transnational" texts={content.transnational} />
        <TextsRead pointer="/organisedGroup" texts={content.organisedGroup} />
        <TextsRead pointer="/purpose" texts={content.purpose} />
      </Sheet>
      <Sheet title={t('requests:section.proceeding')}>
        <TextsRead pointer="/subject" texts={content.subject} />
        <LineRead pointer="/nature" value={content.nature && say(`nature.${content.nature}`)} />
        <LineRead pointer="/authority/name" value={content.authority.name} />
        <LineRead pointer="/authority/official" value={content.authority.official} />
        <LineRead pointer="/authority/contact" value={content.authority.contact} />
        <LineRead pointer="/conducting/name" value={content.conducting.name} />
        <LineRead pointer="/conducting/functions" value={content.conducting.functions} />
        <LineRead pointer="/conducting/reference" value={content.conducting.reference} />
      </Sheet>
      <OffencesRead />
      <PersonsRead />
      <HandlingRead />
    </div>
  )
}

/** A field with the questions that hang on it, and the way to ask one. */
function Field({ pointer, children }: { pointer: string; children: ReactNode }) {
  const { t } = useWords()
  const { request, open } = useRequest()
  const label = useLabels()
  const questions = request.questions.filter((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`))
  const waiting = questions.filter((one) => one.answer === undefined).length
  const mayAsk = request.acts.some((act) => act.step === 'ask' && act.open)
  return (
    <div className={css.field} id={`f${pointer.replaceAll('/', '-')}`}>
      <div className={css.fieldHead}>
        <h3>{label(pointer)}</h3>
        <span className="screen-only" style={{ display: 'inline-flex', gap: 8 }}>
          {questions.length > 0 && (
            <Link to="/requests/$id/questions" params={{ id: request.id } as never}>
              <Icon name="question" size={14} />{' '}
              {waiting > 0
                ? t('requests:question.open', { count: waiting })
                : t('requests:question.answered', { count: questions.length })}
            </Link>
          )}
          {mayAsk && (
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={t('requests:question.askAbout', { field: label(pointer) })}
              onClick={() => open('ask', pointer)}
            >
              {t('requests:question.ask')}
            </Button>
          )}
        </span>
      </div>
      {children}
    </div>
  )
}

export function TextsRead({ pointer, texts }: { pointer: string; texts: Texts }) {
  const { t, format } = useWords()
  const written = texts.filter((text) => text.text.trim() !== '')
  if (written.length === 0) return null
  return (
    <Field pointer={pointer}>
      <div className={css.texts}>
        {written.map((text) => (
          <div key={text.lang}>
            {written.length > 1 && (
              <span className={css.faint}>
                {format.language(text.lang)}
                {text.translatedFrom && ` · ${t('requests:compose.from', { language: format.language(text.translatedFrom) })}`}
                {text.certifiedBy && ` · ${t('requests:certified', { name: text.certifiedBy })}`}
              </span>
            )}
            <p lang={text.lang} dir="auto">
              {text.text}
            </p>
          </div>
        ))}
      </div>
    </Field>
  )
}

function LineRead({ pointer, value }: { pointer: string; value: string }) {
  if (value === '') return null
  return (
    <Field pointer={pointer}>
      <p dir="auto">{value}</p>
    </Field>
  )
}

function OffencesRead() {
  const { t, say, format } = useWords()
  const { offences } = useRequest().request.content
  if (offences.length === 0) return null
  const when = (from: string, until: string) => [from, until].filter(Boolean).map(format.date).join(' – ')
  return (
    <Sheet title={t('requests:section.offences')}>
      {offences.map((offence, i) => (
        <Field key={offence.id} pointer={`/offences/${i}`}>
          <h3 dir="auto">{offence.citation}</h3>
          {offence.title.concat(offence.law).map((text, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: texts of a sent request do not move
            <p key={at} lang={text.lang} dir="auto">
              {text.text}
            </p>
          ))}
          <FactList
            facts={[
              [say('label.concept'), offence.concept && say(`concept.${offence.concept}`)],
              [say('label.maxPenaltyMonths'), offence.maxPenaltyMonths],
              offence.lifeSentence && [say('label.lifeSentence'), t('assistance:answer.yes')],
              offence.deathPenaltyPossible && [say('label.deathPenaltyPossible'), t('assistance:answer.yes')],
              [say('label.annexD'), offence.annexD],
              [t('requests:committed'), when(offence.committedFrom, offence.committedUntil)],
            ]}
          />
        </Field>
      ))}
    </Sheet>
  )
}

function PersonsRead() {
  const { t, say, format } = useWords()
  const { persons } = useRequest().request.content
  if (persons.length === 0) return null
  return (
    <Sheet title={t('requests:section.persons')}>
      {persons.map((person, i) => (
        <Field key={person.id} pointer={`/persons/${i}`}>
          <h3>
            <span dir="auto">{person.name || t('requests:compose.unnamed')}</span>
            {person.latinName && <span className={css.soft}> {person.latinName}</span>}
            <span className={css.soft}> · {say(`person.${person.role}`)}</span>
          </h3>
          <FactList
            facts={[
              [say('label.born'), [person.born && format.date(person.born), person.birthPlace].filter(Boolean).join(', ')],
              [say('label.nationality'), person.nationality && format.state(person.nationality)],
              [say('label.location'), person.location],
              person.smuggled && [say('label.smuggled'), t('assistance:answer.yes')],
              [say('label.identifiers'), person.identifiers.map((one) => `${one.kind}: ${one.value}`).join('; ')],
              [say('label.whyUnknown'), person.whyUnknown],
            ]}
          />
        </Field>
      ))}
    </Sheet>
  )
}

function HandlingRead() {
  const { t, say, format } = useWords()
  const { content } = useRequest().request
  const yes = t('assistance:answer.yes')
  return (
    <Sheet title={t('requests:section.handling')}>
      <LineRead
        pointer="/procedure"
        value={content.procedure.asked === undefined ? '' : content.procedure.asked ? yes : t('requests:compose.procedureNone')}
      />
      <TextsRead pointer="/procedure/text" texts={content.procedure.text} />
      <LineRead
        pointer="/urgency"
        value={content.urgency.urgent ? [yes, content.urgency.grounds].filter(Boolean).join('. ') : ''}
      />
      <LineRead
        pointer="/deadline/date"
        value={[content.deadline.date && format.date(content.deadline.date), content.deadline.reason].filter(Boolean).join(': ')}
      />
      <LineRead
        pointer="/confidentiality"
        value={
          content.confidentiality.asked === undefined
            ? ''
            : content.confidentiality.asked
              ? [t('requests:compose.secretYes'), content.confidentiality.reason].filter(Boolean).join(': ')
              : t('requests:compose.secretNo')
        }
      />
      {content.eio && (
        <>
          <LineRead pointer="/eio/earlierOrder" value={content.eio.earlierOrder} />
          <LineRead pointer="/eio/proceedings" value={content.eio.proceedings && say(`proceedings.${content.eio.proceedings}`)} />
          <TextsRead pointer="/eio/necessity" texts={content.eio.necessity} />
          <TextsRead pointer="/eio/additional" texts={content.eio.additional} />
          <LineRead pointer="/eio/issuingKind" value={content.eio.issuingKind && say(`issuing.${content.eio.issuingKind}`)} />
          <LineRead
            pointer="/eio/validatedBy"
            value={[content.eio.validatedBy, content.eio.validatedOn && format.date(content.eio.validatedOn)]
              .filter(Boolean)
              .join(', ')}
          />
        </>
      )}
    </Sheet>
  )
}
