// What every bundle is made with.
export const shared = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // loaded from their packages, and only when they are needed; commander, needed at every start, goes into the bundle
  external: ['bidi-js', 'chalk', 'cli-table3', 'compromise', 'compromise/*', 'get-east-asian-width', 'yaml'],
  logLevel: 'warning',
}
