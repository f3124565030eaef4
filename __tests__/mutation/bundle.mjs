// The tests and the sources in one file, which starts faster than many, on the words and patterns that the build packed:
// reading the lists takes longer than all else.
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { build } from 'esbuild'

const HERE = import.meta.dirname

/** Bundles the tests into `outfile`; `changed` has the contents of sources, by path, that are not to be taken as they stand. */
export const bundle = (outfile, changed) =>
  build({
    entryPoints: [resolve(HERE, 'all.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    // the package says that its files have no side effects; its tests are nothing else
    ignoreAnnotations: true,
    logLevel: 'error',
    plugins: [
      {
        name: 'tests',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^@jest\/globals$/ }, () => ({ path: resolve(HERE, 'jest.ts') }))
          onResolve({ filter: /^\.\/packed\.js$/ }, () => ({ path: resolve('__tests__', 'built.ts') }))
          // the files of the sources are found from where these stood
          onLoad({ filter: /\.ts$/ }, ({ path }) => ({
            loader: 'ts',
            contents: (changed.get(path) ?? readFileSync(path, 'utf8')).replaceAll(
              'import.meta.dirname',
              JSON.stringify(dirname(path)),
            ),
          }))
        },
      },
    ],
  })
