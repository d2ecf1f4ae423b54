import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { onSignedOut, queryClient } from './api/index.ts'
import { router } from './router.tsx'
import { Theme } from './ui/theme/index.ts'

onSignedOut(() => {
  const { pathname, href } = router.state.location
  if (pathname === '/dang-nhap') return
  queryClient.clear()
  void router.navigate({ to: '/dang-nhap', search: { ve: href } })
})

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Theme>
          <RouterProvider router={router} />
        </Theme>
      </QueryClientProvider>
    </StrictMode>,
  )
}
