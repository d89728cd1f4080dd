import { NativeSelect } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Purpose, purposes } from '../../../protection/decision/attributes.ts'
import { statedPurpose, statePurpose } from '../../api/purpose.ts'
import { useWords } from '../../words.ts'

/** What is limited to purposes is shown for whoever states one of them; nothing on the page says that there is such a thing. */
export function CasePurpose() {
  const { t } = useWords()
  const client = useQueryClient()
  const [purpose, setPurpose] = useState<string>(statedPurpose() ?? '')
  return (
    <NativeSelect
      size="sm"
      label={t('uses:purpose.label')}
      description={t('uses:purpose.says')}
      value={purpose}
      onChange={({ currentTarget: { value } }) => {
        statePurpose(value === '' ? undefined : (value as Purpose))
        setPurpose(value)
        void client.invalidateQueries()
      }}
      data={[
        { value: '', label: t('uses:purpose.none') },
        ...purposes.map((one) => ({ value: one, label: t(`intelligence:purpose.${one}`) })),
      ]}
    />
  )
}
