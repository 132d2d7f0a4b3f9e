import { confidenceLevelOf, describeConfidence, LOW_CONFIDENCE } from '../../../domain/describe-unit.js';
import { confidenceOf, rulesOf } from '../../../domain/draft.js';
import { TARGET_CODE } from '../../../languages/present-names.js';
import type { UnitView } from '../../protocol.js';
import { useDesk } from './desk.js';
import { FindingItem } from './finding-item.js';

/** Below the source of the current segment: what to look at, and how its translation came about. */
export function SourceAside({ unit }: { readonly unit: UnitView }) {
  return (
    <div class="aside">
      {unit.findings.length > 0 && (
        <ul class="findings" aria-label="Findings">
          {unit.findings.map((finding, place) => (
            <FindingItem key={nameFinding(unit, place)} id={unit.id} finding={finding} />
          ))}
        </ul>
      )}
      <Confidence unit={unit} />
      <Rules unit={unit} />
      <Dismissed unit={unit} />
    </div>
  );
}

/** The same while its words change with the target, so that a reason that is being typed stays. */
function nameFinding({ findings }: UnitView, place: number): string {
  const code = findings[place]?.code;
  const before = findings.slice(0, place).filter((finding) => finding.code === code);
  return `${code} ${before.length}`;
}

/** Where low confidence is a finding, that says the same. */
function Confidence({ unit }: { readonly unit: UnitView }) {
  const confidence = confidenceOf(unit);
  if (confidence === null || unit.findings.some(({ code }) => code === LOW_CONFIDENCE)) return null;
  return (
    <p class={`confidence ${confidenceLevelOf(confidence).replace(' ', '-')}`}>
      The machine was {describeConfidence(confidence)}.
    </p>
  );
}

function Rules({ unit }: { readonly unit: UnitView }) {
  const rules = rulesOf(unit);
  if (rules.length === 0) return null;
  return (
    <ul class="rules" aria-label="Rules that changed the machine’s words">
      {rules.map(({ id, find, replace }) => (
        <li key={id}>
          Rule {id}: <del lang={TARGET_CODE}>{find}</del> → <ins lang={TARGET_CODE}>{replace}</ins>
        </li>
      ))}
    </ul>
  );
}

function Dismissed({ unit: { id, dismissed } }: { readonly unit: UnitView }) {
  const { dispatch } = useDesk();
  if (dismissed.length === 0) return null;
  return (
    <ul class="dismissed" aria-label="Dismissed findings">
      {dismissed.map(({ check, reason }) => (
        <li key={check}>
          <code>{check}</code> is dismissed here: {reason}{' '}
          <button
            type="button"
            class="link"
            aria-label={`Restore ${check}`}
            onClick={() => dispatch({ type: 'change', changes: [{ kind: 'restore', id, check }] })}
          >
            Restore
          </button>
        </li>
      ))}
    </ul>
  );
}
