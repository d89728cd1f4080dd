import { Button, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { read } from '../../api/client.ts'
import { problemOf } from '../../api/problem.ts'
import type { OfficerView } from '../../api/types.ts'
import { useAct } from '../../api/useAct.ts'
import { When } from '../../design/Clock.tsx'
import { Note, ProblemNote, SkeletonRows } from '../../design/Problem.tsx'
import { Aside, Facts } from '../../design/Sheet.tsx'
import { SideDrawer } from '../../design/SideDrawer.tsx'
import { useWords } from '../../words.ts'

type Link = { url: string; expiresAt: string; worksFrom?: string }

/** How one officer can sign in: passkeys, ties to the authority's provider, a link for a new passkey, and an end to all sessions. */
export function WaysIn({ officer, onClose }: { officer: OfficerView; onClose: () => void }) {
  const { t, format } = useWords()
  const base = `/sign-in/officers/${officer.id}` as const
  const key = ['officers', officer.id, 'ways']
  const ways = useQuery({ queryKey: key, queryFn: ({ signal }) => read(base, undefined, signal) })
  const [link, setLink] = useState<Link>()
  const invite = useAct<void, Link>({
    path: `${base}/enrolments`,
    act: 'directory.officers',
    done: setLink,
    refresh: [key, ['session', 'ways']],
  })
  const end = useAct<void>({
    path: `${base}/sessions`,
    verb: 'DELETE',
    act: 'directory.officers',
    said: t('pages:officers.sessionsEnded'),
    refresh: [key],
  })
  return (
    <SideDrawer opened onClose={onClose} title={officer.name}>
      {ways.error ? (
        <ProblemNote problem={problemOf(ways.error)} />
      ) : !ways.data ? (
        <SkeletonRows rows={3} />
      ) : (
        <Stack gap="xl">
          <Aside title={t('pages:me.passkeys')}>
            {ways.data.passkeys.length === 0 ? (
              <p>{t('pages:officers.noPasskey')}</p>
            ) : (
              <Facts
                narrow
                facts={ways.data.passkeys.map(
                  (one) =>
                    [one.label, one.lastUsedAt ? <When key={one.id} at={one.lastUsedAt} /> : t('pages:me.neverUsed')] as const,
                )}
              />
            )}
          </Aside>
          {(ways.data.links.length > 0 || ways.data.expected.length > 0) && (
            <Aside title={t('pages:officers.provider')}>
              <Facts
                narrow
                facts={[
                  ...ways.data.links.map((one) => [one.provider, one.subject] as const),
                  ...ways.data.expected.map((one) => [one.provider, one.email] as const),
                ]}
              />
            </Aside>
          )}
          {link && (
            <Note tone="good" role="status">
              {t('pages:officers.link', { until: format.dateTime(link.expiresAt) })}
              <br />
              <code dir="ltr" style={{ overflowWrap: 'anywhere', userSelect: 'all' }}>
                {link.url}
              </code>
              {link.worksFrom && <p>{t('frame:ways.waits', { from: format.dateTime(link.worksFrom) })}</p>}
            </Note>
          )}
          <ProblemNote problem={invite.problem ?? end.problem} />
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
            <Button loading={invite.busy} onClick={() => void invite.run()}>
              {t('pages:officers.invite')}
            </Button>
            <Button variant="default" loading={end.busy} disabled={ways.data.sessions === 0} onClick={() => void end.run()}>
              {t('pages:officers.endSessions', { count: ways.data.sessions })}
            </Button>
          </div>
        </Stack>
      )}
    </SideDrawer>
  )
}
