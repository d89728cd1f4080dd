/** What a bench has measured, in the order in which it is told; a goal is one to reach or exceed. */
type Row = { name: string; value: number; unit: string; goal?: string; met?: boolean }
export const rows: Row[] = []
export const say = (name: string, value: number, unit: string, goal?: number): void => {
  rows.push({
    name,
    value: Number(value.toPrecision(4)),
    unit,
    ...(goal !== undefined && { goal: `>= ${goal}`, met: value >= goal }),
  })
}
