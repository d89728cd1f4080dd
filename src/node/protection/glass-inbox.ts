/** Access in an emergency stands in the inbox of everyone who was told, from the first moment until they have given their word. */
import type { InboxRow, InboxSource } from '../../overview/inbox.ts'
import type { ProtectionDesk } from '../../protection/desk.ts'

export const glassInbox =
  (desk: () => ProtectionDesk): InboxSource =>
  async (sql, officer, at) =>
    (await desk().glass.waitingFor(sql, officer.id)).map(
      ({ id, doc, openedAt, due }): InboxRow => ({
        kind: 'task',
        id,
        reference: doc.reference,
        // Who is told for data protection or security learns who, when and why, and nothing of the case.
        title: `${doc.name}: ${doc.reason.slice(0, 160)}`,
        stage: doc.until > at ? 'glass-open' : 'glass-ended',
        // While somebody is in, it stands above everything else.
        clock: {
          rule: 'glass-review',
          article: 'Directive (EU) 2016/680 Art. 25, 29',
          soft: true,
          due: doc.until > at ? openedAt : due,
        },
        waitingFor: 'me',
        lastEvent: { at: openedAt, act: 'protection.break-glass', by: doc.name },
      }),
    )
