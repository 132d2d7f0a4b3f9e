/**
 * Frequent function words of Dutch and of the languages that land on a Dutch news desk by mistake, chosen by hand.
 * Words that two languages share stand in both lists, so that they weigh nothing between the two.
 */
export const LIKELY_LANGUAGES: Readonly<Record<string, string>> = {
  Dutch:
    "de het een en van in is die was niet dat zijn voor met aan ook bij door naar wordt worden werd hij zij ze er om uit maar over heeft hebben had nog wel geen dit deze als dan of tot zich haar hun wij we ik je kan kunnen zou zal moet te op toen waar veel meer jaar volgens al na onder tegen tussen alleen 't 's",
  English:
    'the and of to in is a that it for on with as was his her he she be are were at by from this have has had not but they their which would will who an or been its said you we there when about out more after can into over',
  German:
    'der die das und ist in nicht von mit ein eine einen einem einer den dem des zu auf für sich auch es er sie wir im dass als war wird werden wurde hat haben sind aus bei nach oder aber noch wie um über an vom zum zur mehr durch so',
  French:
    "le la les de du des et est en un une à que qui dans pour pas par sur au aux avec il elle ils ce cette ces son sa ses ne se plus sont été nous vous mais ou ont a d'une qu'il leur comme",
  Afrikaans:
    "die 'n en van in is het nie vir wat te dat hulle sy hy ek jou ons word dit was kan sal moet met op gesê deur maar ook baie kon wou hierdie daardie toe aan om as of uit oor nog na by se haar wees sê so al tot hê hul self vanaf",
};
