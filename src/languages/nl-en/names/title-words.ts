/** English words that are written with a capital in titles and institutions and then say a common thing. */
export const ENGLISH_TITLE_WORDS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr sir lord lady dame prof captain capt colonel col lieutenant lt sergeant sgt major general gen admiral marshal marshall ' +
    'commander corporal private squadron battalion brigade regiment chairman chairwoman chairperson spokesman spokeswoman superintendent ' +
    'constable sheriff mayor governor gov senator sen congressman councilman councillor councilor secretary deputy chancellor premier ' +
    'ambassador bishop archbishop cardinal saint st duke duchess earl count countess baron baroness prince princess king queen emperor ' +
    'empress pope reverend rev rabbi imam act bill treaty accord agreement convention charter summit coronation parliament congress senate ' +
    'council committee commission board bureau agency authority department ministry office corps corp inc ltd co company group holdings ' +
    'association federation union league club society foundation trust institute institution university college school academy hospital ' +
    'church cathedral temple mosque palace castle tower bridge square street avenue road lane park garden gardens lake river mount mountain ' +
    'island islands bay gulf cape strait sea ocean valley desert forest peninsula province state county district city town village north ' +
    'south east west northern southern eastern western central upper lower old new great grand royal national international federal ' +
    'supreme high court cup championship championships tournament games open prize award awards festival exhibition expo fair museum ' +
    'gallery library theatre theater airport station terminal railway railroad airlines airways navy army force forces guard police bc ' +
    'bce ad ce am pm god christmas easter earth sun moon internet web strikes cyclone hurricane typhoon disorder syndrome carmakers horticultural ' +
    'yachtsman adjunct concerto concertos pow pows mp mps'
  ).split(' '),
);

/** Endings of common words; a name rarely ends so. */
export const ENGLISH_COMMON_ENDING =
  /(?:tions?|ments?|ities|ity|ships?|isms?|ness|ances?|ences?|ings?|ical|ural|oral|ional|ward|keeping|makers?|works?)$/;
