import type { UnitView } from '../../protocol.js';
import { memo } from './memo.js';
import { Row } from './row.js';

/** A browser leaves out what is out of sight chunk by chunk: fewer pieces to ask about than rows. */
const CHUNK = 25;

interface Props {
  readonly visible: readonly string[];
  readonly order: readonly string[];
  readonly units: ReadonlyMap<string, UnitView>;
  readonly current: string | null;
  readonly pattern: RegExp | null;
}

/** The article, in reading order. */
export const Segments = memo(({ visible, order, units, current, pattern }: Props) => {
  const numbers = new Map(order.map((id, index) => [id, index + 1]));
  const chunks = new Map<number, Placed[]>();
  let block: number | undefined;
  for (const id of visible) {
    const [unit, number] = [units.get(id), numbers.get(id)];
    if (unit === undefined || number === undefined) continue;
    const chunk = Math.floor((number - 1) / CHUNK);
    const placed = { unit, number, startsBlock: unit.block !== block };
    block = unit.block;
    chunks.set(chunk, [...(chunks.get(chunk) ?? []), placed]);
  }
  return (
    <>
      {[...chunks].map(([chunk, placed]) => (
        <Chunk
          key={chunk}
          units={placed.map(({ unit }) => unit)}
          numbers={placed.map(({ number }) => number)}
          starts={placed.map(({ startsBlock }) => startsBlock)}
          current={placed.some(({ unit }) => unit.id === current) ? current : null}
          pattern={pattern}
        />
      ))}
    </>
  );
});

interface Placed {
  readonly unit: UnitView;
  /** Place in the article, from 1. */
  readonly number: number;
  readonly startsBlock: boolean;
}

interface ChunkProps {
  readonly units: readonly UnitView[];
  readonly numbers: readonly number[];
  readonly starts: readonly boolean[];
  readonly current: string | null;
  readonly pattern: RegExp | null;
}

/** Some neighbours. Its properties are lists of the same things for as long as nothing in it changes. */
const Chunk = memo(({ units, numbers, starts, current, pattern }: ChunkProps) => (
  <ol class="chunk" start={numbers[0]}>
    {units.map((unit, index) => (
      <Row
        key={unit.id}
        unit={unit}
        number={numbers[index] ?? 0}
        startsBlock={starts[index] ?? false}
        isCurrent={unit.id === current}
        pattern={pattern}
      />
    ))}
  </ol>
));
