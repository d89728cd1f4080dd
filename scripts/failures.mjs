/** A reporter for node:test that shows only what failed, with its reason, and what was skipped, with its reason. */
export default async function* failures(source) {
  for await (const { type, data } of source) {
    if (type === 'test:fail' && data.details?.type !== 'suite' && data.details?.error?.failureType !== 'subtestsFailed') {
      const error = data.details?.error
      yield `\n✖ ${data.name}\n    ${data.file ?? ''}:${data.line ?? ''}\n    ${String(
        error?.cause?.stack ?? error?.cause ?? error?.message ?? error,
      )
        .split('\n')
        .slice(0, 25)
        .join('\n    ')}\n`
    }
    if (type === 'test:pass' && data.skip !== undefined)
      yield `\n- skipped: ${data.name}${typeof data.skip === 'string' ? ` (${data.skip})` : ''}\n`
  }
}
