// What is installed with the program: few packages, none of which runs anything while it is installed.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

interface Locked {
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
  readonly resolved?: string
  readonly integrity?: string
}
const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Readonly<Record<string, Locked>>
}
const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev)

test('the packages that ship are few, pinned by their content, and run no script', () => {
  expect(shipped.length).toBeGreaterThan(4)
  expect(shipped.length).toBeLessThan(25)
  for (const [path, { integrity, hasInstallScript }] of shipped)
    expect({ path, pinned: integrity?.startsWith('sha512-'), hasInstallScript }).toEqual({
      path,
      pinned: true,
      hasInstallScript: undefined,
    })
})

test('packages that do would be seen', () => {
  expect(Object.values(packages).some(({ hasInstallScript }) => hasInstallScript)).toBe(true)
})
