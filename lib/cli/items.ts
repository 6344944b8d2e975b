/** The items of a file: those of a backup, or what was found in minutes, each made into one. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type FollowUp, followUpOf } from '../followup/followup';
import { readBackup } from '../import/json';
import { ImportError, type ImportProblem } from '../import/problem';
import type { Action, Case, Decision } from '../minutes';
import { parse } from '../parse';
import { sourceOf, textOf, UserError } from './input';

export const KINDS = ['action', 'decision', 'case', 'note'] as const;
export type Kind = (typeof KINDS)[number];

/** What is wrong with a backup, in words. */
function told(problem: ImportProblem): string {
  switch (problem.key) {
    case 'newer':
      return `is a backup of a newer version (${problem.version})`;
    case 'badItems': {
      const title = problem.title ? ` (“${problem.title}”)` : '';
      return `is a damaged backup: item ${problem.first}${title} has something wrong in “${problem.field}”; ${problem.count} such in all`;
    }
    case 'tooMany':
      return `has ${problem.count} items, more than ${problem.most}`;
    case 'truncated':
      return 'is JSON that ends before its end';
    case 'notJson':
      return `is no sound JSON${problem.line ? ` (line ${problem.line}, column ${problem.column})` : ''}`;
    default:
      return 'is JSON, but no backup of Sakspor';
  }
}

function itemsOfBackup(text: string, now: number): FollowUp[] {
  try {
    return readBackup(text, now).followUps;
  } catch (error) {
    if (error instanceof ImportError) throw new UserError(told(error.problem));
    throw error;
  }
}

const addressOfInput = (name: string): string =>
  name === '-' ? '' : /^https?:\/\//iu.test(name) ? name : pathToFileURL(resolve(name)).href;

function itemsOfMinutes(text: string, name: string, kinds: ReadonlySet<Kind>, now: number): FollowUp[] {
  const source = sourceOf(text, name);
  const minutes = parse(source);
  const page = { url: addressOfInput(name), title: source.title, text: source.text };
  const make = (one: Case | undefined, kind: Kind, found: Action | Decision | Case): FollowUp[] => {
    if (!kinds.has(kind)) return [];
    const { source: from, ...rest } = followUpOf(minutes, one, kind, found, page, now);
    // Standard input is no page that anybody could go back to.
    return [page.url && from ? { ...rest, source: from } : rest];
  };
  const within = (one: Case | undefined, { decisions, actions }: { decisions: Decision[]; actions: Action[] }): FollowUp[] => [
    ...decisions.flatMap(found => make(one, 'decision', found)),
    ...actions.flatMap(found => make(one, 'action', found)),
  ];
  return [...minutes.cases.flatMap(one => [...make(one, 'case', one), ...within(one, one)]), ...within(undefined, minutes)];
}

/**
 * The items of one input.
 * @param kinds what is wanted; of minutes the actions, and of a backup everything, where nothing is said
 * @param now milliseconds since 1970
 * @throws UserError where the input cannot be read
 */
export async function itemsOf(name: string, kinds: ReadonlySet<Kind> | undefined, now: number): Promise<FollowUp[]> {
  const text = await textOf(name);
  if (/^\uFEFF?\s*[{[]/u.test(text) && !/\.x?html?$/iu.test(name)) {
    const all = itemsOfBackup(text.replace(/^\uFEFF/u, ''), now);
    return kinds ? all.filter(one => kinds.has(one.kind)) : all;
  }
  return itemsOfMinutes(text, name, kinds ?? new Set<Kind>(['action']), now);
}
