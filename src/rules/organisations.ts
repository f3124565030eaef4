// Organisations: names from the lists, heads with what follows them, bodies of a nation.
import type { OrganisationClass } from '../model/fact.js'
import { defineRule, type Group } from '../model/rule.js'

const written = (group: Group): string => group.text.replace(/\s+/g, ' ')
const classOf = (group: Group, tag: 'Organisation' | 'OrgName' | 'OrgHead'): OrganisationClass =>
  (group.tokens.find((token) => token.form.values[tag])?.form.values[tag] ?? 'other') as OrganisationClass

export const organisationRules = [
  defineRule({
    id: 'organisation/head-name',
    kind: 'organisation',
    means: 'a head and a body’s own name',
    match: '[<body>#OrgHead (#Organisation|#OrgName|#Latin) #Nationality?]',
    resolve: ({ body }) => ({ value: { name: written(body), class: classOf(body, 'OrgHead') } }),
  }),
  defineRule({
    id: 'organisation/head-chain',
    kind: 'organisation',
    means: 'a head and the words that stand inside bodies’ names',
    match: '[<body>#OrgHead (#Waw #OrgWord|#Lam #OrgWord|#OrgWord|#Nationality|#Country)+]',
    resolve: ({ body }) => ({ value: { name: written(body), class: classOf(body, 'OrgHead') } }),
  }),
  defineRule({
    id: 'organisation/known',
    kind: 'organisation',
    means: 'a body from the lists',
    match: '[<body>#Organisation]',
    resolve: ({ body }) => ({ value: { name: written(body), class: classOf(body, 'Organisation') } }),
  }),
]
