// The parts that patterns of dates are put together from. A group's name in them is what `resolve` asks for.

/** What may stand before a day: «يوم», «مساء», the weekday, «اليوم», «الخميس الماضي»; then a mark or a bracket. */
export const LEAD =
  '[<lead>(#DayWord|#Weekday #Last|#Weekday #Next|#Weekday|#RelativeDay|#DayPart)+?] (#Comma|#Dash|#Corresponding #Lam|#Corresponding)? #OpenBracket?'

/** A day of a month in digits or words: «18», «الـ18», «الثاني عشر», «الحادي والعشرين», «خمسة عشر». */
export const DAY =
  '[<article>#ArticleWord?] [<day>(#Digits|#OrdinalWord #Waw #Numeral|#OrdinalWord|#Numeral #Waw #Numeral|#Numeral #Numeral|#Numeral|#FirstDay)]'

/** The second name of a month, behind the first: «فبراير/شباط», «مارس (آذار)», «آب أغسطس». */
export const TWIN =
  '[<twin>(#Slash #Month|#OpenBracket #Month #CloseBracket|#Quote #Month #Quote|#Dash #Month|#Month #Slash|#Month)?]'

/** A month by name, with شهر before it or not. */
export const MONTH = `#MonthWord? [<month>#Month] ${TWIN}` as const

/** What may stand between a month and its year: «مايو، 2015», «مايو من عام 2015», «مايو لسنة 2015», «مايو/2015», «مايو '73». */
export const BEFORE_YEAR =
  '(#Comma|#From #YearWord|#Lam #YearWord|#In #YearWord|#YearWord|#From|#In|#Slash|#Dash|#Quote)?'

/** A year in digits or words, and its era. The words may go on with what is no part of it; see `readYear`. */
export const YEAR_FORM = '(#Digits|#Scale|#Numeral|#Waw #Numeral|#Waw #Scale)'
export const ERA = '[<era>#Era?]'
export const OPTIONAL_YEAR = `[<year>${YEAR_FORM}+?] ${ERA}` as const
export const YEAR = `[<year>${YEAR_FORM}+] ${ERA}` as const

/** Which one of several in a row: the last, the coming, the present, or one further. */
export const WHICH_FORM =
  '(#Before #Last|#After #Next|#Whatever #Before #Last|#Whatever #After #Next|#Last|#Next|#This)'
export const WHICH = `[<which>${WHICH_FORM}]` as const
export const OPTIONAL_WHICH = `[<which>${WHICH_FORM}?]` as const

/** The year that something belongs to, by number or by its distance: «من عام 2015», «2015», «العام الماضي», «من العام». */
export const OF_YEAR =
  '(#From|#Lam|#In)? [<of>(#YearWord #Last|#YearWord #Next|#YearWord #This|#This #YearWord|#YearWord #Digits|#Digits|#YearWord)]'

/** What says in which half of the day an hour is: «صباحا», «من مساء», «في المساء», «منتصف الليل». */
export const PART_FORM = '(#Ba #DayPart|#From #DayPart|#In #DayPart|#DayPart|#ClockName)'

/** Greenwich, in words or letters. */
export const UNIVERSAL = '(#Ba #Zone #UniversalTime|#Zone #UniversalTime|#UniversalTime)'
export const ZONE = '[<zone>(#Ba #Zone #UniversalTime|#Zone #UniversalTime|#UniversalTime|#Ba #Zone|#Zone)?]'
