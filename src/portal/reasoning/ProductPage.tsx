import { Button } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { fileAddress } from '../api/client.ts'
import { problemOf } from '../api/problem.ts'
import { useMay } from '../api/session.ts'
import { useAct } from '../api/useAct.ts'
import { Badge } from '../design/Badge.tsx'
import { When } from '../design/Clock.tsx'
import { DataTable } from '../design/list/DataTable.tsx'
import { Note, ProblemNote, SkeletonRows } from '../design/Problem.tsx'
import { Facts, Sheet } from '../design/Sheet.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useCase } from '../pages/cases/CasePage.tsx'
import { useWords } from '../words.ts'
import { notebookQuery, type Product, productQuery } from './api.ts'
import { FactLine } from './FactList.tsx'
import { ProductEditor } from './ProductEditor.tsx'
import css from './Reasoning.module.css'

/** One product: read, followed sentence by sentence to its facts, written on, and signed by a second reader. */
export function ProductPage() {
  const it = useCase()
  const { product = '' } = useParams({ strict: false }) as { product?: string }
  const search = useSearch({ strict: false }) as { version?: unknown }
  const navigate = useNavigate()
  const notebook = useSuspenseQuery(notebookQuery(it.id)).data
  const [editing, setEditing] = useState(false)
  const version = Number(search.version) || undefined
  const found = useQuery({ ...productQuery(it.id, product, version), enabled: product !== 'new' })
  const toProduct = (id: string) => {
    setEditing(false)
    void navigate({ to: '/cases/$id/reasoning/$product', params: { id: it.id, product: id } as never, search: {} as never })
  }
  if (product === 'new' || (editing && found.data))
    return (
      <ProductEditor
        id={it.id}
        notebook={notebook}
        product={product === 'new' ? undefined : found.data}
        onDone={toProduct}
        onCancel={() =>
          product === 'new' ? void navigate({ to: '/cases/$id/reasoning', params: { id: it.id } as never }) : setEditing(false)
        }
      />
    )
  if (found.error) return <ProblemNote problem={problemOf(found.error)} />
  if (!found.data) return <SkeletonRows />
  return <Shown id={it.id} open={it.state === 'open'} it={found.data} onEdit={() => setEditing(true)} />
}

function Shown({ id, open, it, onEdit }: { id: string; open: boolean; it: Product; onEdit: () => void }) {
  const { t } = useWords(['reasoning', 'frame'])
  const may = useMay()
  const newest = it.versions[0]?.version === it.version
  const sign = useAct<{ version: number; digest: string }>({
    path: `/cases/${id}/reasoning/products/${it.id}/sign`,
    act: 'analysis.sign',
    refresh: [['reasoning', id]],
    said: t('reasoning:notebook.signed'),
  })
  return (
    <div style={{ display: 'grid', gap: 16, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Sheet
        title={it.title}
        side={
          <span className={`${css.acts} screen-only`}>
            {may('analysis.export') &&
              !it.withheld &&
              (['pdf', 'docx'] as const).map((format) => (
                <Button
                  key={format}
                  component="a"
                  size="compact-sm"
                  variant="default"
                  href={fileAddress(`/cases/${id}/reasoning/products/${it.id}/file.${format}`, { version: it.version })}
                  download
                  leftSection={<Icon name="download" size={14} />}
                >
                  {format.toUpperCase()}
                </Button>
              ))}
            {may('analysis.reason') && open && newest && !it.withheld && (
              <Button size="compact-sm" variant="default" leftSection={<Icon name="pencil" size={14} />} onClick={onEdit}>
                {t('reasoning:notebook.edit')}
              </Button>
            )}
            {may('analysis.sign') && open && it.maySign && (
              <Button
                size="compact-sm"
                loading={sign.busy}
                onClick={() => void sign.run({ version: it.version, digest: it.digest })}
              >
                {t('reasoning:notebook.sign')}
              </Button>
            )}
          </span>
        }
      >
        <p className={css.banner}>
          <bdi>{it.mark}</bdi>
        </p>
        {sign.problem && <ProblemNote problem={sign.problem} />}
        {it.withheld && <Note tone="wait">{t('reasoning:notebook.withheld')}</Note>}
        <Facts
          facts={[
            [t('reasoning:notebook.version'), String(it.version)],
            [
              t('reasoning:notebook.author'),
              <span key="author">
                <bdi>{it.author}</bdi>, <When at={it.writtenAt} />
              </span>,
            ],
            [
              t('reasoning:notebook.reader'),
              it.signedAt ? (
                <span key="reader">
                  <bdi>{it.reader}</bdi>, <When at={it.signedAt} />
                </span>
              ) : (
                <Badge key="reader" tone="wait">
                  {t('reasoning:notebook.unsigned')}
                </Badge>
              ),
            ],
            [
              t('reasoning:notebook.digest'),
              <code key="digest" style={{ overflowWrap: 'anywhere' }}>
                {it.digest}
              </code>,
            ],
          ]}
        />
        {may('analysis.sign') && open && it.maySign && <p className={css.soft}>{t('reasoning:notebook.signSays')}</p>}
        <div className={css.prose} lang={it.language} dir={it.language === 'ar' ? 'rtl' : 'ltr'}>
          {it.parts.map((part, i) =>
            part.is === 'heading' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
              <h3 key={i}>{part.text}</h3>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
              <p key={i}>
                {part.is === 'withheld' ? <em>{t('reasoning:notebook.withheld')}</em> : part.text}
                {part.facts.map((n) => (
                  <a key={n} className={css.cite} href={`#fact-${n}`}>
                    [{n}]
                  </a>
                ))}
              </p>
            ),
          )}
        </div>
      </Sheet>
      {it.matrix && <FrozenMatrix it={it.matrix} />}
      <Sheet title={t('reasoning:notebook.facts')}>
        <ol style={{ margin: 0, paddingInlineStart: 24, display: 'grid', gap: 10 }}>
          {it.facts.map(({ cited, now }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fact is its number
            <li key={i} id={`fact-${i + 1}`}>
              <FactLine fact={cited} />
              <br />
              <span className={css.soft}>
                {t('reasoning:notebook.methodOf')}: {t(`reasoning:notebook.method.${cited.kind}`)} · {t('reasoning:notebook.now')}
                : {t(`reasoning:notebook.state.${now.state}`)}
                {now.doubts.filter((d) => !cited.doubts.includes(d)).map((d) => ` ${t(`reasoning:notebook.doubts.${d}`)}`)}
              </span>
            </li>
          ))}
        </ol>
      </Sheet>
      <Versions id={id} it={it} />
    </div>
  )
}

function FrozenMatrix({ it }: { it: NonNullable<Product['matrix']> }) {
  const { t } = useWords(['reasoning'])
  return (
    <Sheet title={t('reasoning:notebook.matrix')}>
      <p className={css.soft}>{t('reasoning:notebook.matrixSays')}</p>
      <ol>
        {it.hypotheses.map((text) => (
          <li key={text}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ol>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the matrix is pushed sideways, by keyboard too (WCAG 2.1.1) */}
      <section className={css.wide} tabIndex={0} aria-label={t('reasoning:notebook.matrix')}>
        <table className={css.matrix}>
          <thead>
            <tr>
              <th scope="col">{t('reasoning:notebook.evidence')}</th>
              <th scope="col">{t('reasoning:notebook.weight')}</th>
              {it.hypotheses.map((text, i) => (
                <th key={text} scope="col" title={text}>
                  H{i + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {it.items.map((item) => (
              <tr key={item.text}>
                <th scope="row">
                  <bdi>{item.text}</bdi>
                </th>
                <td>{item.weight}</td>
                {item.marks.map((mark, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its column
                  <td key={i} className={css.mark} data-mark={mark}>
                    {t(`reasoning:notebook.mark.${mark}`)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('reasoning:notebook.against')}
              </th>
              {it.standing.map((one, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a standing is its column
                <td key={i}>
                  {one.against} {one.least && <Badge tone="info">{t('reasoning:notebook.least')}</Badge>}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
    </Sheet>
  )
}

function Versions({ id, it }: { id: string; it: Product }) {
  const { t } = useWords(['reasoning'])
  return (
    <Sheet title={t('reasoning:notebook.versions')} flush>
      <DataTable
        inset
        label={t('reasoning:notebook.versions')}
        rows={it.versions}
        idOf={(row) => String(row.version)}
        to={(row) =>
          ({
            to: '/cases/$id/reasoning/$product',
            params: { id, product: it.id } as never,
            search: { version: row.version } as never,
          }) as never
        }
        columns={[
          { key: 'version', header: t('reasoning:notebook.version'), width: 90, cell: (row) => row.version },
          { key: 'title', header: t('reasoning:notebook.productTitle'), cell: (row) => <bdi>{row.title}</bdi> },
          {
            key: 'author',
            header: t('reasoning:notebook.author'),
            width: 240,
            phone: 'label',
            cell: (row) => (
              <>
                {row.author}, <When at={row.writtenAt} />
              </>
            ),
          },
          {
            key: 'reader',
            header: t('reasoning:notebook.reader'),
            width: 220,
            phone: 'label',
            cell: (row) => <bdi>{row.reader ?? '–'}</bdi>,
          },
        ]}
      />
    </Sheet>
  )
}
