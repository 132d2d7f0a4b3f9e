import type { UnitView } from '../../protocol.js';
import { memo } from './memo.js';
import { Row } from './row.js';

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
  let block: number | undefined;
  const rows = visible.flatMap((id) => {
    const unit = units.get(id);
    if (unit === undefined) return [];
    const startsBlock = unit.block !== block;
    block = unit.block;
    const number = numbers.get(id) ?? 0;
    return [
      <Row
        key={id}
        unit={unit}
        number={number}
        startsBlock={startsBlock}
        isCurrent={id === current}
        pattern={pattern}
      />,
    ];
  });
  return <ol class="segments">{rows}</ol>;
});
