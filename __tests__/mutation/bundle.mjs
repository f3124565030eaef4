// The tests and the sources in one file, which starts faster than many.
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const HERE = import.meta.dirname

await build({
  entryPoints: [resolve(HERE, 'all.ts')],
  outfile: resolve('coverage', 'mutants.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  // the package says that its files have no side effects; its tests are nothing else
  ignoreAnnotations: true,
  logLevel: 'warning',
  plugins: [
    {
      name: 'tests',
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /^@jest\/globals$/ }, () => ({ path: resolve(HERE, 'jest.ts') }))
        // the files of the sources are found from where these stood
        onLoad({ filter: /\.ts$/ }, ({ path }) => ({
          loader: 'ts',
          contents: readFileSync(path, 'utf8')
            .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
            .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
        }))
      },
    },
  ],
})
