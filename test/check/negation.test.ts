import { describe, expect, test } from 'vitest';
import { messagesOf } from './pairs.js';

const negation = (source: string, target: string) => messagesOf('check/negation', source, target);

describe('a negation that English puts otherwise is no finding', () => {
  test.each([
    ['Hij kwam niet naar de vergadering.', "He didn't come to the meeting."],
    ['Er is geen bewijs.', 'There is no evidence.'],
    ['De minister is niet in staat te komen.', 'The minister is unable to come.'],
    ['Het lukte niet om de brand te blussen.', 'They failed to put out the fire.'],
    ['Zij kwamen pas na de oorlog terug.', 'They did not return until after the war.'],
    ['Hij was niet alleen rijk, maar ook beroemd.', 'He was rich as well as famous.'],
    ['Een niet-commerciële zender.', 'A non-commercial channel.'],
    ['Reactor nr. 4 ontplofte.', 'The No. 4 reactor exploded.'],
    ['Er kwamen ten minste honderd mensen.', 'No fewer than a hundred people came.'],
    ['De storm is nog lang niet uitgeraasd.', 'The storm is far from over.'],
    ['De prijzen zijn nergens zo hoog.', 'The prices are the highest.'],
    [
      'Vertel nooit uw wachtwoord, zeker niet aan vreemden.',
      'Never tell your password, especially to strangers.',
    ],
    ['Hij is ongetwijfeld de beste.', 'He is no doubt the best.'],
    ['Of zij al dan niet komen.', 'Whether they come.'],
    ['Zonder twijfel is zij de beste speler.', 'She is no doubt the best player.'],
    ['Het is onwaarschijnlijk dat hij komt.', 'It is not likely that he will come.'],
    ['Niemand heeft iets gezien.', 'Nobody has seen anything.'],
  ])('%s | %s', (source, target) => {
    expect(negation(source, target)).toEqual([]);
  });
});

describe('a lost or an added negation is found', () => {
  test.each([
    ['Hij kwam niet naar de vergadering.', 'He came to the meeting.', '“niet” in the Dutch'],
    ['Er is geen bewijs.', 'There is evidence.', '“geen”'],
    ['De minister heeft nooit gelogen.', 'The minister has lied.', '“nooit”'],
    ['Niemand heeft de dader gezien.', 'Everybody saw the perpetrator.', '“Niemand”'],
    ['Hij reed zonder licht.', 'He drove with lights.', '“zonder”'],
    ['De minister kan het plan steunen.', 'The minister cannot support the plan.', '“cannot” in the English'],
    ['De regering wil de wet wijzigen.', 'The government does not want to amend the law.', '“not”'],
    ['Het kabinet viel gisteren.', "The cabinet didn't fall yesterday.", "“didn't”"],
    ['Dat is niet waar.', 'That is true.', '“niet”'],
    ['De trein rijdt vandaag niet.', 'The train runs today.', '“niet”'],
    ['Ze had niets gekocht.', 'She had bought something.', '“niets”'],
    ['Nergens werd de wet toegepast.', 'The law was applied everywhere.', '“Nergens”'],
    ['De kinderen mogen niet naar school.', 'The children may go to school.', '“niet”'],
    ['Wij hebben geen geld en geen tijd.', 'We have money and time.', '“geen”, “geen”'],
    ['De arts is tevreden over het resultaat.', 'The doctor is never satisfied with the result.', '“never”'],
  ])('%s | %s', (source, target, message) => {
    expect(negation(source, target).join()).toContain(message);
  });
});

describe('what stands beside a negation', () => {
  test.each([
    ['Hij zei het nooit, zeker niet op straat.', 'He never said it in the street.'],
    ['Zij loog nooit, ook niet tegen mij, zelfs niet toen.', 'She never lied to me.'],
    ['Het is geen hond, maar een kat.', 'It is a cat rather than a dog.'],
    ['Een non-fictieboek en een niet-roker.', 'A non-fiction book and a non-smoker.'],
    ['Het is geen hond maar een kat.', 'This is a cat and the dog is elsewhere.'],
    ['Hij kwam pas gisteren.', 'He did not come until yesterday.'],
    ['Hij wachtte tot zij kwam.', 'He did not leave until she came.'],
    ['De dienst loopt door.', 'The service will not be interrupted.'],
    ['Hij komt als het droog is.', 'He will not come unless it is dry.'],
    ['Zij kon de brand niet blussen.', "She couldn't put out the fire."],
    ['De club bleef zonder punten.', 'The club was out of points.'],
    ['Hij is niet alleen rijk.', 'He is more than rich.'],
  ])('%s | %s is no finding', (source, target) => {
    expect(negation(source, target)).toEqual([]);
  });

  test.each([
    ['Zeker niet de minister stemde voor de begroting.', 'The minister voted for the budget.', '“niet”'],
    [
      'Het is geen hond, zei de minister in de vergadering.',
      'It is a dog, said the minister in the meeting.',
      '“geen”',
    ],
    [
      'De minister stemde niet voor de wet.',
      'The minister voted for the law.',
      'negates something that the English does not negate',
    ],
    [
      'De minister stemde voor de wet.',
      'The minister did not vote for the law.',
      'in the English negates something that the Dutch does not negate',
    ],
    ['De minister stemde niet alleen voor de wet.', 'The minister only voted for the law.', '“niet”'],
  ])('%s | %s', (source, target, message) => {
    expect(negation(source, target).join()).toContain(message);
  });
});
