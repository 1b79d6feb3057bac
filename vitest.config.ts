import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules', 'dist'],
    testTimeout: 30_000,
    // Tests share no state, so files may share what they import: that is most of the time they take.
    pool: 'threads',
    // Some tests wait for processes and sockets: one worker more than the cores of a small machine.
    maxWorkers: 3,
    isolate: false,
  },
})
