import { asksEngine, leverageOf, type Plan, type WaitingCorrections } from '../domain/plan.js';
import { fitLine } from './lines.js';

/** What a run would take up from people, then what it would do with each segment, and why; a line each. */
export function printPlan(plan: Plan, corrections: WaitingCorrections): string {
  const lines = plan.steps.map(({ action, reason, unit }) => printLine(unit.id, action, reason, unit.source));
  const detached = plan.detached.map((unit) =>
    fitLine(`${unit.id.padStart(5)}  detach      ${oneLine(unit.target)}`),
  );
  return `${[...printCorrections(corrections), ...lines, ...detached, printTotals(plan)].join('\n')}\n`;
}

function printCorrections({ applied, conflicts, problems }: WaitingCorrections): string[] {
  return [
    ...applied.map(({ id, place, after }) => printLine(id, 'take up', place, after.target)),
    ...conflicts.map(({ id, place, message }) => printLine(id, 'keep both', place, message)),
    ...problems.map(
      ({ place, expected, received }) => `review.tsv ${place}: expected ${expected}, got ${received}`,
    ),
  ];
}

function printLine(id: string, action: string, reason: string, text: string): string {
  return fitLine(`${id.padStart(5)}  ${action.padEnd(10)}  ${reason.padEnd(24)}  ${oneLine(text)}`);
}

function printTotals(plan: Plan): string {
  const asked = plan.steps.filter(asksEngine).length;
  const share = Math.round(leverageOf(plan) * 100);
  return `${plan.header.source}: ${plan.steps.length} segments, ${asked} for the engine, ${share} % kept; nothing was written`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
