// What a publisher most likely meant, where one can tell: as JSON to put in place of what stands there.

import type {Catalogue} from '../catalogue/model.ts';
import {isTypeCalled} from '../catalogue/names.ts';
import type {Problem} from '../catalogue/problem.ts';
import {nearestWord} from './nearest.ts';
import {dayOfNumber, dayOfText} from './written-day.ts';

/** Both as JSON. */
export type Instead = readonly [found: string, instead: string];

export function insteadOf(found: unknown, instead: unknown): Instead {
  return [JSON.stringify(found), JSON.stringify(instead)];
}

/** @param raw - What `JSON.parse` made of the file. */
export function meantBy(problem: Problem, raw: unknown, catalogue: Catalogue): Instead | undefined {
  const found = valueAt(raw, problem.path);
  const meant = problem.lost === 'none' ? readAs(problem) : valueMeant(found, problem.expected, catalogue);
  return found === undefined || meant === undefined ? undefined : insteadOf(found, meant);
}

function valueAt(raw: unknown, path: string): unknown {
  let at = raw;
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string, unknown>)[step];
  }
  return at;
}

/** What nothing was lost of was read as something: the problem says what, shortened if it is long. */
function readAs({expected}: Problem): unknown {
  try {
    return JSON.parse(expected) as unknown;
  } catch {
    return undefined;
  }
}

function valueMeant(found: unknown, expected: string, {lots, organisationTypes}: Catalogue): unknown {
  if (expected.startsWith('a day')) return dayMeant(found);
  if (typeof found === 'number') return /\btext\b/.test(expected) ? String(found) : undefined;
  if (typeof found !== 'string') return undefined;
  if (expected.startsWith('the id of a lot')) return lotMeant(found, [...lots.values()]);
  if (expected === 'ids of organisation types')
    return [...organisationTypes.values()].find((type) => isTypeCalled(type, found))?.id;
  if (expected === 'true or false') return flagMeant(found);
  if (/\b(number|amount)\b/.test(expected)) return numberMeant(found);
  const words = /^one of (.*)/.exec(expected)?.[1]?.split(', ');
  if (words) return nearestWord(found, words);
  return expected.startsWith('a list') ? [found] : undefined;
}

function dayMeant(found: unknown): string | undefined {
  const read = typeof found === 'number' ? dayOfNumber(found) : dayOfText(String(found).trim());
  return read.day;
}

function lotMeant(found: string, lots: readonly {readonly id: string; readonly name: string}[]): string | undefined {
  const word = nearestWord(
    found,
    lots.flatMap(({id, name}) => [id, name]),
  );
  const digits = (text: string) => text.replace(/\D/g, '');
  if (word === undefined || digits(word) !== digits(found)) return undefined; // "Lot 3" is no slip in "Lot 1"
  return lots.find(({id, name}) => id === word || name === word)?.id;
}

function flagMeant(found: string): boolean | undefined {
  if (/^(yes|y|true)$/i.test(found.trim())) return true;
  return /^(no|n|false)$/i.test(found.trim()) ? false : undefined;
}

function numberMeant(found: string): number | undefined {
  const digits = /^[£€$]?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/.exec(found.trim());
  return digits ? Number(`${digits[1]!.replaceAll(',', '')}${digits[2] ?? ''}`) : undefined;
}
