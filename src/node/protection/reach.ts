/**
 * How the erasure of a case reaches each table of this node. A test compares this with the tables that exist: a new table stands here
 * before it can hold anything.
 */
export type Reach = Readonly<{
  /** Rows of the case go whole, in this order: what refers to another row goes before it. */
  rows: readonly string[]
  /** What goes and what stays of a table that is not erased by whole rows of one case. */
  partly: Readonly<Record<string, string>>
  /** Why the table holds nothing about the persons of a case. */
  stays: Readonly<Record<string, string>>
}>

const officersOnly = 'officers: how they sign in'
const partnersLogs = 'logs: sizes, roots and signatures'
const listed = 'no case: what a list says or said, until the list is dropped'

export const reach = {
  analysis: {
    rows: ['tie', 'entity', 'chart', 'chart_version', 'statement', 'reasoning', 'product', 'joint_finding', 'joint'],
    partly: {},
    stays: {
      joint_proposal: 'a partner’s proposal without accounts or names of persons, until it is taken or declined',
      count_set: 'no case: counts by corridor and period, ten or none to a cell',
    },
  },
  assistance: {
    rows: [
      'assurance_report',
      'assurance',
      'consent',
      'version',
      'event',
      'pending',
      'trail',
      'comment',
      'note',
      'paper',
      'handover',
      'label',
      'parallel_queue',
      'parallel_ask',
      'coordination_word',
      'request',
    ],
    partly: {},
    stays: {
      counter: 'numbers given in a year',
      parallel_watch: 'partners that are asked by themselves, and the officer who ordered it',
      absence: 'days on which officers of this authority are away',
      template: 'general parts of requests that officers keep, without persons, facts or references; they go with the officer',
      saved_search: 'filters that officers keep; they go with the officer',
      term: 'terms of law in two languages, and the officer who chose them',
      calendar_feed: 'the hash of an officer’s calendar address',
    },
  },
  cases: {
    rows: [],
    partly: {
      case_file: 'title, purpose, basis and reason go; number and days stay',
      member: 'stays: officers answer for what was done',
    },
    stays: { year_count: 'numbers given in a year' },
  },
  directory: {
    rows: [],
    partly: {},
    stays: {
      authority: 'authorities as they are published',
      beginning: 'a name made by chance',
      node: 'partners and their keys',
      officer: 'officers of this authority',
      trust_list: 'keys of partners and the officer who took them',
    },
  },
  evidence: {
    rows: [
      'keeping',
      'passage',
      'search_key',
      'extraction',
      'made_copy',
      'notice',
      'scan',
      'object_handover',
      'object',
      'filter_decision',
      'earlier',
      'handed',
      'reading',
      'package',
      'sealed',
      'upload',
      'condition',
      'onward',
      'handed_under',
      'custody_event',
      'exhibit',
    ],
    partly: { filter_member: 'stays: officers answer for what was done' },
    stays: { line_choice: 'hours of the line, and the officer who chose them', shelf: 'how many exhibits were numbered' },
  },
  federation: {
    rows: [],
    partly: {
      outbox:
        'what was kept for sending again goes, and the ciphertext of what arrived; header, signature and what is sealed to a partner that does not have it yet stay',
    },
    stays: {
      beginning: 'when partners began anew',
      chain_closed: 'places in chains',
      chain_heard: 'places in chains',
      chain_sent: 'places in chains',
      inbox: 'sealed letters nobody has opened, and after that headers and signatures',
      incident: 'headers and signatures of letters that were not taken',
      partner: 'how the line to a partner fares',
      receipt: 'signed steps and codes',
    },
  },
  intelligence: {
    rows: [
      'judgement',
      'notice',
      'message',
      'copy',
      'recall',
      'given',
      'fed',
      'pull_run',
      'pull',
      'feed_row',
      'feed',
      'statement',
      'record',
      'hit',
      'asked',
      'query',
      'permission',
      'pack_record',
      'pack',
      'bulk_row',
      'bulk',
    ],
    partly: {
      watch: 'our own questions of the case go; those of partners go when their day has passed',
      consultation: 'stays: partners answer for having looked, and whom they asked about is not in it',
    },
    stays: {
      arrangement: 'partners, and the officer who recorded the ground',
      taken_back: "references of partners' records that were recalled",
      year_count: 'numbers given in a year',
    },
  },
  law: {
    rows: [],
    partly: {},
    stays: {
      change: 'the law, and officers who answer for it',
      change_row: 'the law',
      edition: 'the law',
      import: 'the law, and the officer who brought it in',
      import_row: 'the law',
      knowledge: 'the law, and officers who answer for it',
      pack: 'the law as published',
      stand: 'a count',
      subscription: 'partners, and the officer who subscribed',
    },
  },
  ledger: {
    rows: [],
    partly: { entry: 'content and its salt go; who, when, why and on what stay' },
    stays: {
      asked: partnersLogs,
      checkpoint: partnersLogs,
      cosignature: partnersLogs,
      cosigned: partnersLogs,
      leaf: 'salted digests: nothing can be read from them once the salt is gone',
      log: partnersLogs,
      mirror: partnersLogs,
      mirror_bundle: partnersLogs,
      mirror_pending: partnersLogs,
      mirror_tile: partnersLogs,
      misconduct: partnersLogs,
      pending: 'salted digests: nothing can be read from them once the salt is gone',
      seen: partnersLogs,
      tile: 'digests of digests',
      timestamp: partnersLogs,
      told: partnersLogs,
      watch: partnersLogs,
    },
  },
  node: {
    rows: [],
    partly: {
      answered: 'every finished answer goes: it may repeat what was erased',
      case_key: 'the key of the case is destroyed; that there was one, and when it went, stays as the proof',
    },
    stays: {},
  },
  protection: {
    rows: ['marking'],
    partly: {
      matter:
        'reasons and assurances at gates of the case go; requests of persons, breaches and reviews of officers have periods of their own',
    },
    stays: {
      erasure: 'that the case was erased, in counts',
      leftover: 'names of files that are about to go',
      partner_rules: 'which rules letters of partners named',
      policy_set: 'policies, and officers who answer for them',
      year_count: 'numbers given in a year',
    },
  },
  screening: {
    rows: [
      'batch',
      'blind_tag',
      'blind_item',
      'blind_set',
      'blind_part',
      'blind_ask_key',
      'blind_ask_item',
      'blind_ask',
      'blind_call',
    ],
    partly: {
      batch_row: 'rows of the batches of the case go',
      judgement: 'decisions that were last taken in the case go; the same pair decided later in another case stays',
    },
    stays: {
      blind_asked: 'how much partners asked, never about whom',
      blind_line: 'keys and quotas for partners',
      blind_offer: 'what partners offer, which nobody can read without asking them',
      list: listed,
      list_entry: listed,
      list_fault: listed,
      list_version: listed,
      record: listed,
      refiling: 'how far filing anew is, and the officer who began it',
      threshold: 'two figures, the weights in force and the officer who chose them',
      learning: 'shares of agreement over all records; nothing of any one',
      word: listed,
      word_less: listed,
    },
  },
  signin: {
    rows: [],
    partly: {},
    stays: {
      attempt: officersOnly,
      challenge: officersOnly,
      enrolment: officersOnly,
      entered: officersOnly,
      expected: officersOnly,
      failure: officersOnly,
      given_way: officersOnly,
      link: officersOnly,
      oidc: officersOnly,
      passkey: officersOnly,
      session: officersOnly,
    },
  },
  teams: { rows: ['planned_action', 'parcel', 'seat', 'event', 'team'], partly: {}, stays: {} },
} as const satisfies Readonly<Record<string, Reach>>
