// The parts that patterns of offices are put together from.

/** What may follow an office's first word inside its title. */
export const IN_TITLE =
  '(#TitleWord|#OfficeStatus|#Definite|#Gerund|#Number|#Body|#Place|#Office|#Rank|#Lam|#Ba|#Waw #Definite|#Waw #Place|#Waw #Noun #Definite|#Waw #Office|#Waw #Occupation|#Comma #Rank|#TitlePreposition #Place|#TitlePreposition #PlaceHead|#TitlePreposition #Body|#TitlePreposition #Definite|#Quote|#Honorific #Office|#OpenBracket #Body #CloseBracket)'

/** A title: an office or a rank, and what follows it. */
export const TITLE = `(#Office|#Rank) ${IN_TITLE}+?` as const

/** What may stand between a title and the name. */
export const ADDRESS = '(#Honorific #Point|#Honorific #Slash|#Nationality|#Honorific)+?'
