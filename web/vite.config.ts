import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { plainEndpoints } from './plain-endpoints.config.ts'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [plainEndpoints(), react()],
  // The server puts the nonce of each response in the place of this word.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Fonts and pictures stay files: the policy allows no data: fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
  },
  server: { proxy: { '/api': 'http://localhost:8080' } },
})
