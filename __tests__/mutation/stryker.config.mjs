// Mutation testing: what the tests would not notice. `npm run mutate`; takes hours, so it is no part of `npm test`.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/arabic/**/*.ts', 'src/engine/**/*.ts'],
  buildCommand: 'node __tests__/mutation/bundle.mjs',
  testRunner: 'command',
  commandRunner: { command: 'node coverage/mutants.mjs' },
  // TypeScript 7 has no programming interface with which it could be rewritten
  tsconfigFile: 'none.json',
  timeoutMS: 10_000,
  timeoutFactor: 3,
  concurrency: 2,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'coverage/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false },
  tempDirName: 'coverage/stryker',
  incremental: true,
  incrementalFile: 'coverage/stryker-incremental.json',
}
