/** A draft question in each language, and the mail that it becomes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownNote } from '../../lib/followup/followup';
import { mailOf, questionOf } from '../../lib/followup/question';
import { QUESTION_KINDS } from '../../lib/followup/questions/words';
import { QUESTION_WORDS } from '../../lib/followup/questionwords';
import type { LanguageCode } from '../../lib/minutes';
import { hostileList } from './export/items';
import { item } from './items';

const TODAY = '2026-05-20';
const ask = { kind: 'question', today: TODAY, fallback: 'nb' } as const;

describe('a draft question', () => {
  it('quotes what was promised, with meeting, case, deadline and link', () => {
    expect(questionOf(item({ kind: 'decision', asked: [{ who: 'Kari Vik', on: '2026-04-02' }] }), ask)).toEqual({
      language: 'nb',
      subject: 'Spørsmål: sak 12/26 Ny gangvei',
      text: `Spørsmål til administrasjonen

Jeg viser til det som står nedenfor, og ber om et skriftlig svar.

Møte: Formannskapet, 14. mars 2026, Fjordvåg
Sak: 12/26 Ny gangvei (arkivsak 26/1234)
Vedtaket lyder: «Rådmannen lager plan for gangvei innen 1. juni.»
Ansvarlig: Rådmannen
Frist: innen 1. juni (1. juni 2026)
Jeg har spurt om dette før: Kari Vik, 2. april 2026
Kilde: https://fjordvag.example/protokoll

Jeg spør:
1. Hva er gjort for å følge opp dette?
2. Når vil det være gjennomført?

Med vennlig hilsen
`,
    });
  });
  it.each<[LanguageCode, string, string, string]>([
    ['nb', 'Spørsmål', 'Interpellasjon', '14. mars 2026'],
    ['nn', 'Spørsmål', 'Interpellasjon', '14. mars 2026'],
    ['sv', 'Skriftlig fråga', 'Interpellation', '14 mars 2026'],
    ['da', 'Spørgsmål', 'Forespørgsel', '14. marts 2026'],
    ['fi', 'Kysymys', 'Aloite', '14. maaliskuuta 2026'],
    ['en', 'Question', 'Interpellation', '14 March 2026'],
  ])('in %s is a %s or a %s, in the item’s own language', (language, question, interpellation, date) => {
    const one = item({ language });
    const draft = questionOf(one, ask);
    expect(draft.language).toBe(language);
    expect(draft.subject).toContain(`${question}: `);
    expect(draft.text).toContain(date);
    expect(draft.text).toContain(one.quote);
    const other = questionOf(one, { ...ask, kind: 'interpellation' });
    expect(other.subject).toContain(`${interpellation}: `);
    expect(other.text).toContain(QUESTION_WORDS[language].whatNow);
  });
  it('asks about a deadline that is over, and claims nothing', () => {
    const late = questionOf(item({ due: { text: 'innen 1. mai', date: '2026-05-01', precision: 'day' } }), ask);
    expect(late.text).toContain('Er fristen holdt? Hvis ikke:');
    expect(late.text).not.toContain('Når vil det være gjennomført?');
    const month = questionOf(item({ due: { text: 'i mai', date: '2026-05', precision: 'month' } }), ask);
    expect(month.text).toContain('Når vil det være gjennomført?');
    expect(month.text).toContain('Frist: i mai (mai 2026)');
  });
  it('asks which deadline applies where there is none, and keeps a vague one’s words', () => {
    expect(questionOf(item({ due: undefined }), ask).text).toContain('Hvilken frist gjelder?');
    const vague = questionOf(item({ due: { text: 'til neste møte', precision: 'event' } }), ask).text;
    expect(vague).toContain('Frist: til neste møte\n');
    expect(vague).toContain('Hvilken frist gjelder?');
  });
  it('of a note without a source leaves out what is not known', () => {
    const { subject, text } = questionOf(ownNote('my-note', 'Gatelys i Storgata', 1), { ...ask, fallback: 'sv' });
    expect(subject).toBe('Skriftlig fråga: Gatelys i Storgata');
    expect(text).toContain('Det gäller: Gatelys i Storgata');
    for (const label of ['Sammanträde:', 'Ärende:', 'Ansvarig:', 'Tidsfrist:', 'Källa:']) expect(text).not.toContain(label);
  });
  it('does not name an address that others cannot open', () => {
    const one = item({ source: { url: 'file:///home/kari/protokoll.html', title: '' } });
    expect(questionOf(one, ask).text).not.toContain('file:');
  });
  it('of any item holds no hole and no half sentence', () => {
    fc.assert(
      fc.property(hostileList, fc.constantFrom(...QUESTION_KINDS), (list, kind) => {
        for (const one of list) {
          const { subject, text } = questionOf(one, { ...ask, kind });
          expect(`${subject}\n${text}`).not.toMatch(/undefined|null|NaN|Invalid|\[object/u);
          expect(subject.length).toBeLessThanOrEqual(164);
          expect(subject).not.toMatch(/[\r\n]/u);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the mail', () => {
  const body = (href: string) => new URLSearchParams(href.slice(href.indexOf('?'))).get('body') ?? '';
  it('has subject and text, with the line ends that mail has', () => {
    const { href, cut } = mailOf({ subject: 'Spørsmål & svar', text: 'Én\nto + tre\n' });
    expect(cut).toBe(false);
    expect(href).toBe('mailto:?subject=Sp%C3%B8rsm%C3%A5l%20%26%20svar&body=%C3%89n%0D%0Ato%20%2B%20tre%0D%0A');
  });
  it('that is too long for an address is cut, and says so', () => {
    const { href, cut } = mailOf({ subject: 'x', text: 'å ø 😀 '.repeat(1000) });
    expect(cut).toBe(true);
    expect(href.length).toBeLessThanOrEqual(1900);
    expect(body(href)).toMatch(/ …$/u);
  });
  it('of any text is an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), text => {
        const { href, cut } = mailOf({ subject: text.slice(0, 50), text });
        expect(() => new URL(href)).not.toThrow();
        if (!cut) expect(body(href).replaceAll('\r\n', '\n')).toBe(text.replace(/\r\n?/gu, '\n').replace(/\p{Surrogate}/gu, ''));
      }),
    );
  });
});
