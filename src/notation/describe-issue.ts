import type { z } from 'zod';
import type { Problem } from '../domain/error.js';

/** A received value as a person can recognise it: JSON, cut at 60 characters; `nothing` for what is missing or empty. */
export function quoteReceived(value: unknown): string {
  if (value === undefined || value === '') return 'nothing';
  const written = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}

/** One schema issue as a problem; `place` says where the checked `value` stands in its file. */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown, place: string): Problem {
  const path = issue.path.map(String).join('.');
  return {
    place: path === '' ? place : `${place}, ${path}`,
    expected: describeExpected(issue),
    received: quoteReceived(valueAt(value, issue.path)),
  };
}

function describeExpected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return article(issue.expected);
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value)).join(' or ');
  if (issue.code === 'too_small' && issue.origin === 'string') return 'a text that is not empty';
  return issue.message;
}

function article(type: string): string {
  const name = { string: 'a text', int: 'a whole number', object: 'an object', array: 'a list' }[type];
  return name ?? `a ${type}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
