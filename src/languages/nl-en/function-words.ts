/** Words that carry too little to say where a piece of a sentence went. */
export const DUTCH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'de het een en van in is dat die op te voor met zijn aan er om als door ook bij tot uit naar over hij ze zij we wij je jij u uw ik ' +
    'haar hun hem hen ons onze mijn jouw dit deze was waren werd werden wordt worden heeft hebben had hadden kan kunnen kon konden zal ' +
    'zullen zou zouden moet moeten moest mag mogen wil willen wilde of maar want dan dus nog wel toch al meer zo nu hier daar waar wat ' +
    'wie welke hoe toen omdat terwijl zich zelf elkaar per onder tussen tegen sinds volgens tijdens na sommige alle elk elke heel zeer ' +
    'veel iets iemand ben bent geweest gaat gaan ging doen doet deed laten laat komt komen te ter ten des der men ' +
    'niet geen nooit niemand niets niks nergens noch nimmer geenszins evenmin nee neen zonder'
  ).split(' '),
);

export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an and of in is that which who on to for with his her their its our your my at there as by also from it he she they we you i ' +
    'him them us this these those was were be been being has have had can could will would shall should must may might do does did or but ' +
    'so then than more now here where what how when because while if all each every very much many some any about into over under between ' +
    'through during after before since up out off am are one only just even still yet too such own ' +
    'not no never nobody nothing nowhere nor none neither without cannot'
  ).split(' '),
);
