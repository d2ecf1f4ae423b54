import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env['DIEUHANH_SERVER'] ?? 'http://127.0.0.1:3000'

// One page, lazy rooms. While developing, the API is the running server's.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 700 },
  server: { proxy: { '/api': { target: server }, '/health': { target: server } } },
})
