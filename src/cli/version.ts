// The version, from the package's own description.
import packageJson from '../../package.json' with { type: 'json' }

export const version: string = packageJson.version
