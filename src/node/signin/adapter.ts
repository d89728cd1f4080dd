/** Where the own provider keeps its state: one table, ids hashed, payloads sealed. Follows oidc-provider's adapter contract. */
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'
import type { Sql } from '../../kernel/sql.ts'
import { type Keys, seal, unseal } from './keys.ts'
import { hashOf } from './token.ts'

type Row = Readonly<{ id: string; payload: Buffer; consumed: number | null }>

export const adapterFor =
  (sql: Sql, keys: () => Keys, wall: () => number): AdapterFactory =>
  (model: string): Adapter => {
    const keyOf = (id: string): string => hashOf(id).toString('hex')
    const read = ({ rows }: { rows: Row[] }): AdapterPayload | undefined => {
      const row = rows[0]
      if (!row) return undefined
      const payload = JSON.parse(unseal(keys(), row.payload, `${model}:${row.id}`)) as AdapterPayload
      return row.consumed === null ? payload : { ...payload, consumed: row.consumed }
    }
    const columns = 'id, payload, consumed_at as consumed'
    const alive = '(expires_at is null or expires_at > $3)'
    const now = (): Date => new Date(wall())
    return {
      async upsert(id, payload, lasts_s) {
        const key = keyOf(id)
        const expires = lasts_s ? new Date(wall() + lasts_s * 1000) : null
        await sql.query(
          `insert into signin.oidc (model, id, payload, grant_id, uid, expires_at) values ($1, $2, $3, $4, $5, $6)
             on conflict (model, id) do update set payload = excluded.payload, grant_id = excluded.grant_id, uid = excluded.uid,
               expires_at = excluded.expires_at`,
          [
            model,
            key,
            seal(keys(), JSON.stringify(payload), `${model}:${key}`),
            payload.grantId ?? null,
            payload.uid ?? null,
            expires,
          ],
        )
      },
      async find(id) {
        return read(
          await sql.query<Row>(`select ${columns} from signin.oidc where model = $1 and id = $2 and ${alive}`, [
            model,
            keyOf(id),
            now(),
          ]),
        )
      },
      async findByUid(uid) {
        return read(
          await sql.query<Row>(`select ${columns} from signin.oidc where model = $1 and uid = $2 and ${alive}`, [
            model,
            uid,
            now(),
          ]),
        )
      },
      /** The device flow is off: nothing has a user code. */
      async findByUserCode() {
        return undefined
      },
      async consume(id) {
        await sql.query('update signin.oidc set consumed_at = $3 where model = $1 and id = $2', [
          model,
          keyOf(id),
          Math.floor(wall() / 1000),
        ])
      },
      async destroy(id) {
        await sql.query('delete from signin.oidc where model = $1 and id = $2', [model, keyOf(id)])
      },
      async revokeByGrantId(grantId) {
        await sql.query('delete from signin.oidc where model = $1 and grant_id = $2', [model, grantId])
      },
    }
  }
