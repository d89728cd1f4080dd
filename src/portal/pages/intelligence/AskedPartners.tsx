import { Checkbox, Stack } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../../words.ts'
import { arrangementsQuery } from './api.ts'

/** Which partners a question is put to: all to whom data may pass, until the officer chooses. */
export function useAskedPartners() {
  const partners = useSuspenseQuery(arrangementsQuery).data.items
  const [chosen, setChosen] = useState<readonly string[]>()
  const open = partners.filter((it) => it.arrangement && it.arrangement.ground !== 'none').map((it) => it.partner.node)
  return { partners, open, asked: chosen ?? open, choose: setChosen }
}

export function AskedPartners({ partners, open, asked, choose }: ReturnType<typeof useAskedPartners>) {
  const { t, format } = useWords()
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend>{t('intelligence:query.partners')}</legend>
      <Stack gap={4}>
        {partners.map(({ partner }) => (
          <Checkbox
            key={partner.node}
            size="sm"
            label={`${format.state(partner.state)}: ${partner.authority}`}
            description={open.includes(partner.node) ? undefined : t('intelligence:rule.no-arrangement')}
            disabled={!open.includes(partner.node)}
            checked={asked.includes(partner.node)}
            onChange={(event) =>
              choose(event.currentTarget.checked ? [...asked, partner.node] : asked.filter((it) => it !== partner.node))
            }
          />
        ))}
      </Stack>
    </fieldset>
  )
}
