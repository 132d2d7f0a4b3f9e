import { describe, expect, test } from 'vitest';
import { messagesOf } from './pairs.js';

const names = (source: string, target: string) => messagesOf('check/names', source, target);

describe('a name in its English form is no finding', () => {
  test.each([
    ['Hij woont in Duitsland.', 'He lives in Germany.'],
    ['De Duitse minister kwam.', 'The German minister came.'],
    ['Zij komt uit Ivoorkust.', 'She is from Côte d’Ivoire.'],
    ['Een reis naar Zuid-Afrika.', 'A journey to South Africa.'],
    ['Gisteren belde Poetin met Loekasjenko.', 'Yesterday Putin called Lukashenko.'],
    ['Het beleid van de VS en de VN.', 'The policy of the U.S. and the UN.'],
    ['Leden van de NAVO.', 'Members of NATO.'],
    ['Het verhaal van de Tweede Wereldoorlog.', 'The story of World War II.'],
    ['De stad Cherson viel.', 'The city of Kherson fell.'],
    ['Dat zei Jan van den Berg.', 'So said Jan van den Berg.'],
    ['Het boek van Mulisch.', "Mulisch's book."],
    ['Trumps advocaat sprak.', "Trump's lawyer spoke."],
    ['Zij las de Griekse filosofen in Athene.', 'She read the Greek philosophers in Athens.'],
    ['Een debat in de Tweede Kamer.', 'A debate in the House of Representatives.'],
    ['De 45e president was er op maandag in mei.', 'The 45th President was there on Monday in May.'],
    ['Na de vergadering in Den Haag.', 'After the meeting in The Hague.'],
    ['In 300 voor Christus.', 'In 300 BC.'],
    ['De oorlog in Oekraïne en de Krim.', 'The war in Ukraine and the Crimea.'],
    ['Hij kreeg de Vredesprijs.', 'He got the Peace Prize.'],
    ['Wat de Obama-regering deed.', 'What the Obama administration did.'],
  ])('%s | %s', (source, target) => {
    expect(names(source, target)).toEqual([]);
  });
});

describe('a name that is lost, added or another one is found', () => {
  test.each([
    [
      'Hij woont in Duitsland.',
      'He lives in France.',
      'the Dutch names “Duitsland” where the English names “France”',
    ],
    [
      'Gisteren sprak Merkel in Berlijn.',
      'Yesterday she spoke in Berlin.',
      '“Merkel” in the Dutch has no counterpart',
    ],
    ['De minister sprak gisteren.', 'The minister spoke in Paris yesterday.', '“Paris” in the English'],
    ['De stad Cherson viel.', 'The city of Odesa fell.', '“Odesa”'],
    ['Daar woont Mulisch.', 'There lives Hermans.', '“Mulisch”'],
    ['Leden van Greenpeace kwamen.', 'Members came.', '“Greenpeace”'],
    ['Barack Obama kwam.', 'Barack Clinton came.', '“Clinton”'],
    ['Het werk van Rembrandt en Vermeer.', 'The work of Rembrandt.', '“Vermeer”'],
    ['Een vlucht naar Kopenhagen.', 'A flight to Stockholm.', '“Kopenhagen”'],
    ['In Suriname en Brazilië.', 'In Suriname and Bolivia.', '“Bolivia”'],
    ['Het Spaanse elftal won.', 'The Portuguese team won.', '“Spaanse”'],
    ['Hij werkt bij Philips.', 'He works at Shell.', '“Philips”'],
    ['Het concert van Mahler.', 'The concert.', '“Mahler”'],
    ['Met hulp van Unicef.', 'With help from Oxfam.', '“Unicef”'],
    ['De zoon van Zelensky.', 'The son of Yermak.', '“Zelensky”'],
  ])('%s | %s', (source, target, message) => {
    expect(names(source, target).join()).toContain(message);
  });
});

describe('a country or a language by its own English name', () => {
  test.each([
    ['Zij woont in Oostenrijk.', 'She lives in Austria.'],
    ['Zij woont in Griekenland.', 'She lives in Greece.'],
    ['Zij woont in Wit-Rusland.', 'She lives in Belarus.'],
    ['Zij woont op de Kaaimaneilanden.', 'She lives on the Cayman Islands.'],
    ['Zij woont in Letland.', 'She lives in Latvia.'],
    ['Zij woont in Zwitserland.', 'She lives in Switzerland.'],
    ['Zij woont in IJsland.', 'She lives in Iceland.'],
    ['Zij woont in Hongarije.', 'She lives in Hungary.'],
    ['Zij woont in Kaapverdië.', 'She lives in Cape Verde.'],
    ['Zij woont in Oost-Timor.', 'She lives in Timor-Leste.'],
    ['Zij spreekt het Wels van nu.', 'She speaks the Welsh of today.'],
    ['Zij woont in Equatoriaal-Guinea.', 'She lives in Equatorial Guinea.'],
    ['Zij woont in Zambia.', 'She lives in Zambia.'],
  ])('%s | %s is no finding', (source, target) => {
    expect(names(source, target)).toEqual([]);
  });

  test.each([['Zij woont in Zambia.', 'She lives in Gambia.', 'names “Gambia”']])(
    '%s | %s',
    (source, target, message) => {
      expect(names(source, target).join()).toContain(message);
    },
  );
});

describe('a foreign name as both languages spell it', () => {
  test.each([
    ['Dostojevski', 'Dostoyevsky'],
    ['Tsjaikovski', 'Tchaikovsky'],
    ['Sjostakovitsj', 'Shostakovich'],
    ['Gorbatsjov', 'Gorbachev'],
    ['Jeltsin', 'Yeltsin'],
    ['Loekasjenko', 'Lukashenko'],
    ['Tsjernobyl', 'Chernobyl'],
    ['Aboe Bakr', 'Abu Bakr'],
    ['Achmatova', 'Akhmatova'],
    ['Mohammed', 'Muhammad'],
  ])('%s is %s', (dutch, english) => {
    expect(names(`Dat was het boek van ${dutch} niet.`, `It was not the book by ${english}.`)).toEqual([]);
  });

  test.each([
    ['Gorbatsjov', 'Yeltsin'],
    ['Achmatova', 'Tsvetaeva'],
    ['Bokma', 'Zwart'],
    ['Wim', 'Jan'],
  ])('%s is not %s', (dutch, english) => {
    expect(names(`Dat was het boek van ${dutch} niet.`, `It was not the book by ${english}.`)).toEqual([
      `the Dutch names “${dutch}” where the English names “${english}”`,
    ]);
  });
});

describe('what is a name', () => {
  test.each([
    [
      'Wotsel was er niet bij.',
      'He was not there.',
      ['“Wotsel” in the Dutch has no counterpart in the English'],
    ],
    ['Verlichting was er niet bij.', 'It was not there.', []],
    ['Wotsel niet.', 'He did not.', []],
    ['Wotsel Bok niet.', 'He did not.', ['“Wotsel”, “Bok” in the Dutch has no counterpart in the English']],
    [
      'Hij zag Wotsel, Bokma, Zwartkop en Krijnsen.',
      'He saw them.',
      ['“Wotsel”, “Bokma”, “Zwartkop” and 1 more in the Dutch has no counterpart in the English'],
    ],
    ['Hij zag ze.', 'He saw Wotsel.', ['“Wotsel” in the English has no counterpart in the Dutch']],
    ['Hij zag de Stormdag.', 'He saw it.', []],
    ['Hij zag XIV en IX.', 'He saw them.', []],
    ['Hij zag W.O.T.S.', 'He saw WOTS.', []],
    ['Hij zag Wotsels huis.', "He saw Wotsel's house.", []],
    ['Hij zag het.', 'He saw the Garden and the Gardens there.', []],
    ['Hij zag ze op Monday.', 'He saw them on Monday.', []],
  ])('%s | %s', (source, target, expected) => {
    expect(names(source, target)).toEqual(expected);
  });
});
