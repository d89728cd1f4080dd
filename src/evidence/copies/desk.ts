/**
 * Copies with something taken out: areas that an officer marked, or what says who made a file, when and where. The copy is made in a
 * process apart from what is seen, not by covering the old file; it is an exhibit of its own under every condition of the first.
 */
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { type Permit, permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { maxContent_bytes } from '../blob.ts'
import { type Made, type Reader, Unreadable } from '../contents/sockets.ts'
import { assertOpenable, type Exhibit, type ExhibitId } from '../exhibit.ts'
import { refuse } from '../refusals.ts'
import { documentOf, type EvidenceTools, type ExhibitWithCustody, record, remember, whole } from '../safe/desk.ts'
import { register } from '../safe/register/desk.ts'
import { sealWhole } from '../safe/sealing/desk.ts'
import * as exhibits from '../store.ts'
import { type Circle, circleOf, fewKnow_below } from './circle.ts'
import type { CleanForm, RedactForm } from './forms.ts'
import * as store from './store.ts'

type Asked = Readonly<{ officer: Officer; caseId: CaseId; id: ExhibitId; at: Instant }>
type Kind = store.MadeCopy['kind']

export function copiesDesk(tools: EvidenceTools) {
  const circle = async (sql: Sql, exhibit: Exhibit): Promise<Circle> =>
    circleOf(await exhibits.chain(sql, exhibit.case, exhibit.id), (await tools.caseFacts(sql, exhibit.case))?.members ?? [])

  /** The exhibit, once it is sure that this officer may make this copy of it. */
  async function asked(
    sql: Sql,
    { officer, caseId, id, at }: Asked,
    form: CleanForm,
    hold: boolean,
  ): Promise<{ given: Permit; exhibit: Exhibit }> {
    const given = permit({ officer, act: 'evidence.redact', at, case: await tools.caseFacts(sql, caseId), purpose: form.purpose })
    const exhibit = await exhibits.find(sql, caseId, id, hold)
    if (!exhibit) throw unseen('not-found')
    assertOpenable(exhibit, form.conditionsSeen, tools.node, at)
    const { count, small } = await circle(sql, exhibit)
    if (small && !form.fewKnow)
      throw refuse('few-know', { number: exhibit.number, count: String(count), below: String(fewKnow_below) }, [
        { pointer: '/fewKnow', code: 'few-know' },
      ])
    return { given, exhibit }
  }

  async function make(
    it: Asked,
    form: CleanForm,
    kind: Kind,
    areas: RedactForm['areas'],
    work: (reader: Reader, exhibit: Exhibit) => Promise<Made>,
  ) {
    const reader = tools.reader
    if (!reader) throw refuse('reader-absent')
    const { exhibit: before } = await tools.transaction((sql) => asked(sql, it, form, false))
    const made = await work(reader, before).catch((fault) => {
      throw fault instanceof Unreadable ? refuse(fault.why, { number: before.number }) : fault
    })
    if (kind === 'cleaned' && made.taken.length === 0) throw refuse('nothing-to-clean', { number: before.number })
    return tools.transaction(async (sql): Promise<ExhibitWithCustody> => {
      const { given, exhibit } = await asked(sql, it, form, true)
      const copy = await registered(sql, given, it.officer, exhibit, form, kind, made)
      const said = { kind, of: exhibit.id, areas, taken: made.taken, officer: it.officer.id, name: it.officer.name }
      await store.addCopy(sql, it.caseId, {
        ...said,
        exhibit: copy.id,
        purpose: form.purpose,
        ...(form.fewKnow && { fewKnow: form.fewKnow }),
        at: it.at,
      })
      await remember(tools, sql, given, exhibit, {
        did: kind === 'redacted' ? 'redact' : 'clean',
        number: exhibit.number,
        as: copy.number,
        sha256: copy.sha256,
        ...(areas.length > 0 && { areas }),
        taken: made.taken,
        ...(form.fewKnow && { fewKnow: form.fewKnow }),
      })
      return whole(tools, sql, (await exhibits.find(sql, it.caseId, copy.id))!)
    })
  }

  /** Both chains tell of it: the first that a copy was made, the copy what it lacks. */
  async function registered(sql: Sql, given: Permit, officer: Officer, of: Exhibit, form: CleanForm, kind: Kind, made: Made) {
    const words = {
      at: given.at,
      by: { node: tools.node, officer: officer.id, name: officer.name },
      where: tools.authority,
      authority: form.authority,
    }
    await record(tools, sql, of, { ...words, action: 'copied', purpose: form.purpose })
    const content =
      made.bytes.length > maxContent_bytes ? await sealWhole(tools, sql, made.bytes) : await tools.blobs.put(made.bytes)
    const copy = await register(
      tools,
      sql,
      given,
      officer,
      {
        name: nameOf(of.name, kind, made.ending),
        mime: made.mime,
        origin: { ...of.origin, tool: `Comity, ${kind} copy of ${of.number}`.slice(0, 200) },
        derivedFrom: [of.id],
        privileged: false,
        action: 'acquired',
        purpose: form.purpose,
      },
      content,
    )
    const what =
      kind === 'redacted'
        ? `Areas removed from a copy of ${of.number}`
        : `Removed from a copy of ${of.number}: ${made.taken.join(', ')}`
    const held = await exhibits.find(sql, of.case, copy.id, true)
    await record(tools, sql, held!, { ...words, action: 'analysed', purpose: form.purpose, change: { what, why: form.purpose } })
    return copy
  }

  return {
    redact: (officer: Officer, caseId: CaseId, id: ExhibitId, form: RedactForm, at: Instant): Promise<ExhibitWithCustody> =>
      make({ officer, caseId, id, at }, form, 'redacted', form.areas, (reader, exhibit) =>
        reader.ask(documentOf(tools, exhibit), { do: 'remove', areas: form.areas }),
      ),

    clean: (officer: Officer, caseId: CaseId, id: ExhibitId, form: CleanForm, at: Instant): Promise<ExhibitWithCustody> =>
      make({ officer, caseId, id, at }, form, 'cleaned', [], (reader, exhibit) =>
        reader.ask(documentOf(tools, exhibit), { do: 'clean' }),
      ),

    /** Copies made of an exhibit, or what was taken out of a copy; and how many people can know what it says. */
    madeCopies: (officer: Officer, caseId: CaseId, id: ExhibitId, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'evidence.read', at, case: await tools.caseFacts(sql, caseId) })
        const exhibit = await exhibits.find(sql, caseId, id)
        if (!exhibit) throw unseen('not-found')
        const items = (await store.copiesOf(sql, caseId, id)).map((it) => ({ ...it, areas: [...it.areas], taken: [...it.taken] }))
        return { items, circle: await circle(sql, exhibit) }
      }),
  }
}

function nameOf(name: string, kind: Kind, ending: string): string {
  const stem = name.replace(/\.[^.]{1,8}$/, '').slice(0, 200)
  return `${stem}.${kind}${ending ? `.${ending}` : ''}`
}
