/** What the ledger answers. */
import { z } from 'zod'
import { pageOf } from '../kernel/page.ts'
import { levels, watchAlarms } from './levels.ts'

const by = z.union([z.object({ officer: z.string(), name: z.string() }), z.object({ node: z.string() })])

export const entryView = z
  .object({
    id: z.string(),
    act: z.string(),
    at: z.string(),
    subject: z.string(),
    case: z.string().optional(),
    level: z.enum(levels),
    index: z.number().int().optional().meta({ description: "Place in the node's public log." }),
    /** Absent once erased. */
    by: by.optional(),
    purpose: z.string().optional(),
    counterparty: z.string().optional(),
    erasedAt: z.string().optional(),
  })
  .meta({ id: 'LedgerEntryView' })
export type EntryView = z.infer<typeof entryView>

export const entryDetail = entryView
  .extend({
    content: z.unknown().optional().meta({ description: 'What the act contained; only for members of the case.' }),
    contentDigest: z.string().optional(),
    commitment: z.string().optional().meta({ description: 'What the leaf says: SHA-256 over salt and event, hexadecimal.' }),
  })
  .meta({ id: 'LedgerEntryDetail' })
export type EntryDetail = z.infer<typeof entryDetail>

export const entryPage = pageOf(entryView).meta({ id: 'LedgerEntryPage' })

const witnessView = z
  .object({
    name: z.string(),
    vkey: z.string().optional(),
    size: z.number().int().meta({ description: 'Size of our log when this witness last cosigned it.' }),
    at: z.string().optional(),
    failingSince: z.string().optional(),
    fault: z.string().optional(),
  })
  .meta({ id: 'LedgerWitnessView' })

const watchedView = z
  .object({
    origin: z.string(),
    size: z.number().int().meta({ description: 'Size of that log when this node last cosigned it.' }),
    at: z.string().optional(),
    proven: z.number().int().optional().meta({ description: 'Size up to which its growth was checked from its own tiles.' }),
    newest: z.number().int().optional().meta({ description: 'Largest size that anybody has seen.' }),
    checkedAt: z.string().optional(),
    alarm: z.enum(watchAlarms).optional().meta({
      description: 'unproven: its tiles do not bear out its growth; behind: it shows less than others saw; silent: no answer.',
    }),
  })
  .meta({ id: 'LedgerWatchedLog' })

export const logView = z
  .object({
    origin: z.string(),
    node: z.string(),
    vkey: z.string(),
    size: z.number().int(),
    root: z.string().optional().meta({ description: 'Base64 of the root hash of the published tree.' }),
    published: z.number().int(),
    publishedAt: z.string().optional(),
    checkpoint: z.string().optional().meta({ description: 'The newest published checkpoint with its cosignatures.' }),
    witnessed: z.number().int(),
    witnessedAt: z.string().optional(),
    waiting: z.number().int().meta({ description: 'Entries stored that have no place in the log yet.' }),
    mirrored: z.number().int().meta({ description: 'Size up to which witnesses have cosigned and a mirror keeps a whole copy.' }),
    mirroredAt: z.string().optional(),
    mirrors: z.array(witnessView).meta({ description: "Partners' nodes that keep a whole copy of this log." }),
    unwitnessed: z.number().int().meta({ description: 'Entries published that not enough witnesses have seen.' }),
    policy: z.string().meta({ description: 'Which witnesses must have signed, as a tlog-policy file.' }),
    witnesses: z.array(witnessView),
    halted: z.string().optional().meta({ description: 'Code that says why nothing is signed any more.' }),
    haltedAt: z.string().optional(),
    late: z.boolean().optional().meta({ description: 'True when published entries have waited too long for witnesses.' }),
    timestamps: z
      .array(z.object({ size: z.number().int(), authority: z.string(), stampedAt: z.string() }))
      .meta({ description: 'The newest RFC 3161 time stamps of checkpoints of this log.' }),
    watched: z.array(watchedView),
    misconduct: z.array(
      z.object({
        origin: z.string(),
        size: z.number().int(),
        at: z.string(),
        source: z.string().optional().meta({ description: 'Where the second history was met.' }),
        told: z.number().int().meta({ description: 'How many partners have taken the proof.' }),
      }),
    ),
  })
  .meta({ id: 'LedgerLogView' })
export type LogView = z.infer<typeof logView>

/** Sent as a file: its bytes and the name to save it under. */
export const proofFile = z.object({ bytes: z.unknown(), name: z.string() }).meta({ id: 'LedgerProofFile' })
