import { expect, test } from '@jest/globals'
import { evenlySpaced } from '../../src/arabic/spacing.js'

test.each([
  ['محمد علي', 'محمد علي'],
  ['محمد  علي', 'محمد علي'],
  ['محمد\nعلي', 'محمد علي'],
  ['محمد\u00A0علي', 'محمد علي'],
  ['محمد \t\r\n علي حسن', 'محمد علي حسن'],
  ['محمد', 'محمد'],
])('%j is %j', (text, even) => expect(evenlySpaced(text)).toBe(even))
