/** What joint looks at money borrow: who this authority is, and who its partners are. */
import { jointDesk } from '../../analysis/money/joint/desk.ts'
import type { JointTools } from '../../analysis/money/joint/tools.ts'
import { acceptedPeer } from '../../directory/store.ts'
import type { Ground } from '../background.ts'

export const jointWired = (
  config: Ground['config'],
  tools: Omit<JointTools, 'node' | 'authority' | 'isPartner'>,
): ReturnType<typeof jointDesk> =>
  jointDesk({
    ...tools,
    node: config.node,
    authority: config.name,
    isPartner: async (sql, node) => Boolean(await acceptedPeer(sql, node)),
  })
