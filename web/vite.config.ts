import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compiledMessages, plainEndpoints } from './build-plugins.config.ts'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [plainEndpoints(), compiledMessages(), react()],
  resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  // The server puts the nonce of each response in the place of this word.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Fonts and pictures stay files: the policy allows no data: fonts.
    assetsInlineLimit: 0,
    // tools/check-size.mjs reads from it what the first paint needs.
    manifest: true,
    chunkSizeWarningLimit: 600,
  },
  server: { proxy: { '/api': 'http://localhost:8080' } },
})
