/**
 * Words that open a Dutch sentence and are no names. After an abbreviation or an initial, a capital on one of these
 * says that a new sentence begins: `Willem H. Hij ontkent.` against `Willem H. Bakker ontkent.`
 */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  `
  De Den Des Het Hij Zij Ze Wij We Ik Jij Je U Jullie Men Hun Hen Haar Zijn Mijn Jouw Uw Ons Onze Dat Dit Deze Die
  Wat Wie Welk Welke Wiens Waar Waarom Waaraan Waarbij Waardoor Waarin Waarmee Waarna Waarop Waarover Waartoe
  Waaronder Waarvan Waarvoor Hoe Hoeveel Hoewel Wanneer Daar Daaraan Daarbij Daardoor Daarentegen Daarheen Daarin
  Daarmee Daarna Daarnaast Daarom Daaronder Daarop Daarover Daartegen Daartoe Daaruit Daarvan Daarvoor Hier Hieraan
  Hierbij Hierdoor Hierin Hiermee Hierna Hiernaast Hierom Hieronder Hierop Hierover Hiertoe Hieruit Hiervan Hiervoor
  Er Eraan Erbij Erg Toen Toch Dan Dus Maar En Of Want Ook Noch Nu Nog Niet Nooit Niemand Niets Geen Nergens Als
  Alsof Al Alle Allen Alleen Alles Allebei Beide Beiden Terwijl Omdat Opdat Zodat Zodra Zolang Zoals Zo Zowel Sinds
  Sindsdien Nadat Totdat Voordat Doordat Indien Mits Tenzij Ofschoon Hetzij Volgens Na Naar Naast Tijdens Met Zonder
  Door Voor Voorafgaand Vooral Voorts Tegen Tegelijk Tegelijkertijd Tegenover Tegenwoordig Over Overigens Onder
  Ondanks Ondertussen Uit Uiteindelijk Uiteraard Bij Binnen Buiten Boven Bovendien Beneden Behalve Om Op Opnieuw
  Opvallend In Inclusief Inderdaad Inmiddels Intussen Integendeel Aan Af Achter Achteraf Tot Tussen Vanaf Vanuit
  Vanwege Van Vandaag Vanavond Vanmiddag Vanmorgen Vannacht Vanochtend Vervolgens Verder Veel Vele Velen
  Verschillende Verscheidene Via Wegens Weer Wel Weldra Wellicht Werd Wordt Worden Was Waren Is Heeft Hebben Had
  Hadden Kan Kunnen Kon Konden Moet Moeten Mag Mogen Zal Zullen Zou Zouden Wil Willen Gaat Komt Heb Ben Bent Blijft
  Een Eén Eerst Eerder Echter Eigenlijk Eindelijk Elk Elke Enige Enkele Enkelen Enerzijds Evenals Evenmin Even Ieder
  Iedere Iedereen Iemand Iets Later Laat Langzaam Meer Meestal Misschien Morgen Gisteren Gisteravond Eergisteren
  Daags Destijds Dankzij Desalniettemin Desondanks Dezelfde Hetzelfde Dergelijke Ditmaal Dikwijls Direct Doorgaans
  Evenwel Helaas Gelukkig Gedurende Gezien Jarenlang Jammer Kennelijk Kortom Mede Momenteel Namens Natuurlijk Nadien
  Niettemin Normaal Onlangs Ongeveer Onmiddellijk Ooit Plotseling Per Precies Rond Ruim Samen Slechts Soms Sommige
  Sommigen Steeds Straks Telkens Ten Tenminste Tenslotte Tevens Terug Thans Tja Ja Nee Nou Och Ach Tweede Derde Twee
  Drie Vier Vijf Zes Zeven Acht Negen Tien Elf Twaalf Honderd Honderden Duizend Duizenden Miljoenen Vermoedelijk
  Volgend Volgende Vorig Vorige Vroeger Waarschijnlijk Zelf Zelfs Zojuist Zulk Zulke Zodoende Andere Anderen Anders
  Anderzijds Aldus Allereerst Allemaal Altijd Bijna Bijvoorbeeld Eind Medio Meteen Maandag Dinsdag Woensdag
  Donderdag Vrijdag Zaterdag Zondag Januari Februari Maart April Juni Juli Augustus September Oktober November
  December Mocht Mochten Kijk Let Zie Lees Denk Neem Ga Kom Doe Vraag Bel Mail Schrijf Burgemeester Minister
  President Premier Politie Justitie Verdachte Slachtoffers Onderzoekers Agenten Bewoners Mensen Vrouwen Mannen
  Kinderen Ouders Leerlingen Studenten Bezoekers Fans Spelers Amerikanen Nederlanders Uiterlijk Tegenstanders
  Voorstanders Critici Experts Deskundigen Volgers
  `
    .trim()
    .split(/\s+/),
);

/** Openers that are also written before a surname with a capital, as Belgians do: `J. De Smet`, `dhr. Op de Beeck`. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'De Den Der Des Het Ten Ter Te Van Vande Vanden Vander Von Zu La Le Los Las El Al Du Da Di Del Della Dos In Op Uit Onder Over Aan Bij Voor Tot Zum Zur'.split(
    ' ',
  ),
);

/** Words that join such a particle to the name: `Van den Berg`, `Op de Beeck`, `In 't Veld`. */
export const PARTICLE_LINKS: ReadonlySet<string> = new Set(
  "de den der het ten ter te van la le los el 't ’t d' l' di del".split(' '),
);
