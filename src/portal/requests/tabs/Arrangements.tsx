import { Boardings } from '../arrangements/Boardings.tsx'
import { Claims } from '../arrangements/Claims.tsx'
import { Costs } from '../arrangements/Costs.tsx'
import { Hearings } from '../arrangements/Hearings.tsx'
import { Order } from '../arrangements/Order.tsx'
import { Parallel } from '../arrangements/Parallel.tsx'
import { Progress } from '../arrangements/Progress.tsx'
import css from '../Request.module.css'

/** What both authorities settle while the request is under way. */
export function Arrangements() {
  return (
    <div className={css.stack}>
      <Progress />
      <Order />
      <Hearings />
      <Claims />
      <Boardings />
      <Costs />
      <Parallel />
    </div>
  )
}
