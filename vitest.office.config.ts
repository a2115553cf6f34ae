import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{domain,server}/src/**/*.office.ts', 'e2e/**/*.office.ts'],
    testTimeout: 600_000,
    fileParallelism: false,
    passWithNoTests: true,
  },
})
