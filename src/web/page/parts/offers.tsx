import { SOURCE_CODE, TARGET_CODE } from '../../../languages/present-names.js';
import type { UnitView } from '../../protocol.js';
import { describeKey } from '../state/keys.js';
import { listOffers, type Offer } from '../state/offers.js';
import { useDesk } from './desk.js';
import { Diff } from './diff.js';

interface Props {
  readonly unit: UnitView;
  readonly text: string;
}

/** Other words for this segment, each a key away. */
export function Offers({ unit, text }: Props) {
  const offers = listOffers(unit);
  if (offers.length === 0) return null;
  return (
    <section class="offers" aria-label="Other words for this segment">
      <ol>
        {offers.map((offer, index) => (
          <OfferItem key={index} offer={offer} number={index + 1} text={text} source={unit.source} />
        ))}
      </ol>
    </section>
  );
}

interface ItemProps {
  readonly offer: Offer;
  readonly number: number;
  readonly text: string;
  readonly source: string;
}

function OfferItem({ offer, number, text, source }: ItemProps) {
  const { run } = useDesk();
  const key = number < 10 ? `Alt+${number}` : undefined;
  return (
    <li class="offer">
      <button
        type="button"
        aria-label={`Take offer ${number}`}
        aria-keyshortcuts={key}
        title={key === undefined ? 'Take these words' : `Take these words (${number} or ${describeKey(key)})`}
        onClick={() => run('offer', number)}
      >
        {number}
      </button>
      <div>
        <h2 class="label">{offer.from}</h2>
        {offer.source !== null && (
          <div class="source-diff">
            <span class="label">Its source against this one</span>
            <Diff before={offer.source} after={source} lang={SOURCE_CODE} isBrief />
          </div>
        )}
        <Diff before={offer.comparedWith ?? text} after={offer.text} lang={TARGET_CODE} isBrief />
      </div>
    </li>
  );
}
