/** A reporter for node:test that counts, beside the one people read: one JSON line a file run at the end. */
export default async function* count(source) {
  const sum = { passed: 0, failed: 0, skipped: 0, names: [] }
  for await (const event of source) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue
    if (event.data.details?.type === 'suite') continue
    if (event.type === 'test:fail') {
      sum.failed++
      sum.names.push(event.data.name)
    } else if (event.data.skip !== undefined) sum.skipped++
    else sum.passed++
  }
  yield `${JSON.stringify(sum)}\n`
}
