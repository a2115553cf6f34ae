import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{domain,server}/src/**/*.deep.ts', 'e2e/**/*.deep.ts'],
    testTimeout: 3_600_000,
    fileParallelism: false,
    passWithNoTests: true,
  },
})
