import { Outlet, useParams } from '@tanstack/react-router'
import { PageHeader } from '../design/PageHeader.tsx'

export function RequestPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  return (
    <>
      <PageHeader title={id} />
      <Outlet />
    </>
  )
}
