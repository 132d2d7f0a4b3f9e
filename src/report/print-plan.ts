import { asksEngine, leverageOf, type Plan } from '../domain/plan.js';

const WIDTH = 80;

/** What a run would do with each segment, and why; a line each. */
export function printPlan(plan: Plan): string {
  const lines = plan.steps.map(({ action, reason, unit }) =>
    fit(`${unit.id.padStart(5)}  ${action.padEnd(10)}  ${reason.padEnd(24)}  ${oneLine(unit.source)}`),
  );
  const detached = plan.detached.map((unit) =>
    fit(`${unit.id.padStart(5)}  detach      ${oneLine(unit.target)}`),
  );
  return `${[...lines, ...detached, printTotals(plan)].join('\n')}\n`;
}

function printTotals(plan: Plan): string {
  const asked = plan.steps.filter(asksEngine).length;
  const share = Math.round(leverageOf(plan) * 100);
  return `${plan.header.source}: ${plan.steps.length} segments, ${asked} for the engine, ${share} % kept; nothing was written`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function fit(line: string): string {
  return line.length <= WIDTH ? line : `${line.slice(0, WIDTH - 1)}…`;
}
