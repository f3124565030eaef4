// The parts that patterns of names are put together from.

/** What may begin a name behind something that announces one. */
export const FIRST = '(#NameLink #Word|#Kunya #NamePart|#Kunya #WeakName|#NamePart|#WeakName|#DoubtfulName)'

/** What may go on with a name: the father's, the clan's, a particle or a title of old and what it stands before, a name of any strength. */
export const MORE =
  '(#NameLink #Kunya #Word|#NameLink #Kunya #Proclitic #Word|#NameLink #Word|#Nasab #Proclitic #Word|#Kunya #NamePart|#Kunya #WeakName|#Clan #Word|#InnerTitle #NamePart|#InnerTitle #WeakName|#Particle #Particle #NamePart|#Particle #NamePart|#Figure|#NamePart|#WeakName|#DoubtfulName|#NisbaLike|#NameEpithet)'
