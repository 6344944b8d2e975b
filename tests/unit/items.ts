/** Items for the tests of the list: one with everything, and many that are all different. */
import type { Dismissal } from '../../lib/followup/dismissal';
import { type FollowUp, freshOwn, STATUSES } from '../../lib/followup/followup';

/** An action saved from the minutes of an invented municipality, with these fields instead. */
export const item = (fields: Partial<FollowUp> = {}): FollowUp => ({
  id: 'abcdefg1234567',
  kind: 'action',
  ...freshOwn('Lage plan for gangvei'),
  quote: 'Rådmannen lager plan for gangvei innen 1. juni.',
  meeting: { body: 'Formannskapet', date: '2026-03-14', municipality: 'Fjordvåg' },
  case: { number: '12/26', reference: '26/1234', title: 'Ny gangvei' },
  responsible: [{ name: 'Rådmannen' }],
  due: { text: 'innen 1. juni', date: '2026-06-01', precision: 'day' },
  source: { url: 'https://fjordvag.example/protokoll', title: 'Protokoll' },
  language: 'nb',
  anchor: { exact: 'Rådmannen lager plan', prefix: '', suffix: '', start: 10 },
  savedAt: Date.UTC(2026, 2, 15, 12),
  changedAt: Date.UTC(2026, 2, 15, 12),
  changed: {},
  history: [],
  ...fields,
});

/** What was said to be no action on a page of that municipality, with these fields instead. */
export const dismissal = (fields: Partial<Dismissal> = {}): Dismissal => ({
  id: 'hidden12345678',
  page: 'https://fjordvag.example/protokoll',
  anchor: { exact: 'Kari Vik sender brev til naboene.', prefix: 'Vedtak ', suffix: ' Sak 3', start: 120 },
  number: '12/26',
  rule: 'doing',
  at: Date.UTC(2026, 2, 16, 12),
  ...fields,
});

const BODIES = ['Formannskapet', 'Kommunestyret', 'Kontrollutvalget', 'Utvalg for oppvekst', 'Eldrerådet'];
const PEOPLE = ['Rådmannen', 'Kari Vik', 'Alf Røstvik', 'Tone Åsheim', 'Ordføreren', 'Teknisk sjef', 'Rektor'];
const WORDS = ['plan', 'gangvei', 'skole', 'budsjett', 'vann', 'tilsyn', 'rapport', 'barnehage', 'Røstvik', 'havn', 'økonomi', 'søknad'];

/** A list as a busy politician might have it after some years. The same for the same count. */
export function manyItems(count: number): FollowUp[] {
  let seed = 42;
  const next = (below: number): number => {
    // In whole numbers of 32 bits: with those of a double the same few hundred items would come again and again.
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const two = (n: number) => String(n).padStart(2, '0');
  return Array.from({ length: count }, (_, i) => {
    const year = 2020 + next(7);
    const matter = next(count / 4 + 1);
    const words = Array.from({ length: 8 }, () => pick(WORDS)).join(' ');
    return item({
      id: `item${String(i).padStart(8, '0')}`,
      title: `${words} ${i}`,
      quote: `${pick(PEOPLE)} legger fram ${words} for ${pick(BODIES)}. ${words}. ${words}.`,
      note: next(3) ? '' : `Ring ${pick(PEOPLE)} om ${pick(WORDS)}`,
      status: pick(STATUSES),
      tags: next(4) ? [] : [pick(WORDS)],
      meeting: {
        body: pick(BODIES),
        date: `${year}-${two(1 + next(12))}-${two(1 + next(28))}`,
        municipality: next(5) ? 'Fjordvåg' : 'Lomvik',
      },
      case: { number: `${1 + next(150)}/${year % 100}`, reference: `${year % 100}/${matter}`, title: `Sak om ${pick(WORDS)} ${matter}` },
      responsible: [{ name: pick(PEOPLE) }],
      due: { text: 'innen', date: `${year}-${two(1 + next(12))}-${two(1 + next(28))}`, precision: 'day' },
      source: { url: `https://fjordvag.example/protokoll/${matter}`, title: 'Protokoll' },
      savedAt: Date.UTC(year, next(12), 1 + next(28)),
    });
  });
}
