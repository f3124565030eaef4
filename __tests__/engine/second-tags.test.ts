// What the second token of any match has: too few tags would lose matches, and none where the pattern does not say.
import { expect, test } from '@jest/globals'
import { secondTags } from '../../src/engine/second-tags.js'
import { parse } from '../../src/shipped/sources.js'

test.each<[string, string | undefined]>([
  ['#Noun #Verb', 'Verb'],
  ['#Noun #Verb #City', 'Verb'],
  // what need not be there may give way to the next
  ['#Noun #Verb? #City', 'City Verb'],
  ['#Noun #Verb? #City? #Waw', 'City Verb Waw'],
  ['#Noun? #Verb #City', 'City Verb'],
  ['#Noun? #Verb? #City #Waw', 'City Verb Waw'],
  // what takes several may be its own second
  ['#Noun+ #Verb', 'Noun Verb'],
  ['#Noun+? #Verb #City', 'City Noun Verb'],
  ['#Noun{2} #Verb', 'Noun Verb'],
  ['#Noun{1,3} #Verb', 'Noun Verb'],
  // blocks
  ['#Noun (#Verb|#City)', 'City Verb'],
  ['#Noun (#Verb #Waw|#City)', 'City Verb'],
  ['#Noun (#Verb|#City)? #Waw', 'City Verb Waw'],
  ['(#Noun|#City) #Verb', 'Verb'],
  ['(#Noun #Waw|#City) #Verb', 'Verb Waw'],
  ['(#Noun+|#City) #Verb', 'Noun Verb'],
  ['(#Noun|#City #Waw)+ #Verb', 'City Noun Verb Waw'],
  ['#Noun (#Verb && !#City)', 'Verb'],
  ['#Noun (!#City && #Verb)', 'Verb'],
  ['(#Noun && !#City) #Verb', 'Verb'],
  ['(#Noun && !#City)+ #Verb', 'Noun Verb'],
  // a match may be one token long
  ['#Noun', undefined],
  ['#Noun #Verb?', undefined],
  ['#Noun? #Verb', undefined],
  ['#Noun #Verb? #City+?', undefined],
  ['(#Noun|#City)', undefined],
  // anything may stand there
  ['#Noun . #Verb', undefined],
  ['#Noun !#City #Verb', undefined],
  ['#Noun #City? . #Verb', undefined],
  ['#Noun (#Verb|.) #City', undefined],
  ['#Noun (!#Verb && !#City) #Waw', undefined],
  ['(#Noun .|#City) #Verb', undefined],
])('%s: %s', (pattern, tags) => {
  const found = secondTags(parse(pattern))
  expect(found && [...found].sort().join(' ')).toBe(tags)
})
