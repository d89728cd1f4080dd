/**
 * Beginnings: a node's manifest names one, made with its database. A partner that shows another one has lost its database, and with it
 * every chain; what it then asks for, that the count begin again from zero, is what a thief of its keys would ask for too. So people decide.
 */
import type { Peer } from '../known.ts'
import type { Manifest } from '../manifest.ts'

/** Whether this manifest of an accepted partner is of another database than the one our chains rest on. */
export const otherBeginning = ({ begun }: Pick<Peer, 'begun'>, manifest: Pick<Manifest, 'begun'>): boolean =>
  begun !== null && manifest.begun !== undefined && begun !== manifest.begun

/** Whether what the partner offers waits for two officers. */
export const beginsAnew = (peer: Pick<Peer, 'begun' | 'offered'>): boolean =>
  peer.offered !== null && otherBeginning(peer, peer.offered)
