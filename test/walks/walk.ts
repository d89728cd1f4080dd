/**
 * A scenario walked by hand in the portal, written down: officers at their windows, one sentence and one picture for each step. Whoever repeats
 * it reads `walk.md` beside the pictures. Nothing here speaks to a node but through what stands on its pages.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Role } from '../../src/kernel/officer.ts'
import type { Scenario } from '../../src/node/exercise/scenarios/scenario.ts'
import { stagesOf } from '../../src/node/exercise/scenarios/scenarios.ts'
import { type Officer, signInAt } from '../browser/officers.ts'
import { leavesDialogs } from './dialogs.ts'

export type Walk = Readonly<{
  scenario: Scenario
  /** Where pictures go, and papers that are made. */
  pictures: string
  /** The officer of this State who has this role, at a window of his or her own. */
  as(state: string, role?: Role): Promise<Officer>
  /** One step: what it says is done or seen, and a picture of whoever it gives back. */
  step(says: string, work: () => Promise<Officer>): Promise<void>
  /** Moves the clock of every node on; sessions end with it, so everybody signs in again. */
  pass(days: number): Promise<void>
}>

export type Exercise = Readonly<{
  /** The first port; each State of the scenario has its own behind it. */
  port: number
  /** The file that moves the clock of the nodes. */
  clock: string
}>

/** @param from skips the steps before this one, in an exercise that has been walked so far already */
export function openWalk(scenario: Scenario, browser: Browser, exercise: Exercise, pictures: string, from = 1): Walk & Ending {
  const stages = stagesOf(scenario)
  const windows = new Map<string, Officer>()
  const lines: string[] = []
  let count = 0
  let ahead = 0
  if (from === 1) rmSync(pictures, { recursive: true, force: true })
  mkdirSync(pictures, { recursive: true })

  async function closeWindows(): Promise<void> {
    for (const it of windows.values()) await it.page.context().close()
    windows.clear()
  }
  return {
    scenario,
    pictures,
    async as(state, role = 'prosecutor') {
      const stage = stages.find((it) => it.state === state)!
      const { name } = stage.players.find((it) => it.roles.includes(role))!
      const open = windows.get(name)
      if (open) return open
      const officer = await signInAt(browser, `http://localhost:${exercise.port + stage.door}`, name, {
        viewport: { width: 1440, height: 1000 },
      })
      windows.set(name, officer)
      return officer
    },
    async step(says, work) {
      count++
      if (count < from) return
      const number = String(count).padStart(2, '0')
      const picture = async (officer: Officer, name: string) => {
        await officer.page.screenshot({ path: join(pictures, name), timeout: 10_000 })
        lines.push(`## ${count}. ${says}\n\n${officer.name}: ![${says}](${name})\n`)
      }
      try {
        const officer = await work()
        await picture(officer, `${number}.png`)
        await leavesDialogs(officer)
        process.stdout.write(`  ✔ ${number} ${says}\n`)
      } catch (fault) {
        process.stdout.write(`  ✖ ${number} ${says}\n`)
        for (const it of windows.values()) await picture(it, `${number}-${it.name}.png`).catch(() => {})
        throw fault
      }
    },
    async pass(days) {
      if (count + 1 < from) return
      ahead += days
      writeFileSync(exercise.clock, String(ahead))
      await closeWindows()
    },
    async end() {
      writeFileSync(join(pictures, 'walk.md'), `# ${scenario.key}: ${scenario.title}\n\n${lines.join('\n')}`)
      const troubles = [...windows.values()].flatMap((it) => it.troubles)
      await closeWindows()
      return troubles
    },
  }
}

type Ending = Readonly<{
  /** Writes the account of the walk; gives faults of the pages' own code and answers of 500 and above. */
  end(): Promise<readonly string[]>
}>
