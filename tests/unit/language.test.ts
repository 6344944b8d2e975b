/** Which language a text is in, and whether each language's data is complete. */
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../lib/language/detect';
import { LANGUAGES, languageOf } from '../../lib/language/index';
import { vocabularyOf } from '../../lib/language/vocabulary';
import type { LanguageCode } from '../../lib/minutes';

const TEXTS: [LanguageCode, string][] = [
  ['nb', 'Kommunestyret vedtok å utsette saken til neste møte. Hun spurte hva som skal gjøres etter at fristen er ute.'],
  ['nb', 'Møtet ble hevet. Det var ikke noen spørsmål fra medlemmene om hvordan dette skulle følges opp.'],
  ['nb', 'Saken ble enstemmig vedtatt.'],
  // Terse notes hardly differ between neighbours but in a few words.
  ['nb', 'Prosjektmøte 5. mai. Mona har fått logoen på plass. Stian sliter fortsatt. Halvor skriver ferdig rapporten.'],
  ['da', 'Projektmøde 5. maj. Mona har fået logoet på plads. Søren laver fortsat plakater. Halfdan skriver rapporten færdig.'],
  ['nn', 'Møte 12.3. Anna spør naboen. Kåre lagar plan, resten er framleis ikkje gjort.'],
  ['nn', 'Kommunestyret vedtok å utsetja saka til neste møte. Ho spurde kva som skal gjerast etter at fristen er ute.'],
  ['nn', 'Møtet vart heva. Det var ikkje nokon spørsmål frå medlemmene om korleis dette skulle følgjast opp.'],
  ['nn', 'Saka vart samrøystes vedteken.'],
  ['sv', 'Kommunfullmäktige beslutade att bordlägga ärendet till nästa möte. Hon frågade vad som ska göras efter att tiden är ute.'],
  ['sv', 'Mötet avslutades. Det fanns inga frågor från ledamöterna om hur detta ska följas upp.'],
  ['sv', 'Nämnden beslutar enligt förslaget.'],
  ['da', 'Byrådet besluttede at udsætte sagen til næste møde. Hun spurgte, hvad der skal gøres, efter at fristen er udløbet.'],
  ['da', 'Mødet blev hævet. Der var ikke nogen spørgsmål fra medlemmerne om, hvordan det skulle følges op.'],
  ['fi', 'Kunnanhallitus päätti jättää asian pöydälle seuraavaan kokoukseen. Hän kysyi, mitä tehdään määräajan jälkeen.'],
  ['fi', 'Kokous päättyi. Jäsenillä ei ollut kysymyksiä siitä, miten asiaa seurataan.'],
  ['en', 'The council decided to postpone the matter to the next meeting. She asked what should be done after the deadline.'],
  ['en', 'The meeting was closed. There were no questions from the members about how this would be followed up.'],
];

describe('the language', () => {
  it.each(TEXTS)('%s: %s', (code, text) => {
    expect(detectLanguage(text)).toBe(code);
  });

  it.each(['', '   ', '12/21 – 2026', '漢字', '\u0000'])('of %j is none', text => {
    expect(detectLanguage(text)).toBeUndefined();
  });

  it('a quotation does not change it', () => {
    const [, text] = TEXTS[0] as [LanguageCode, string];
    expect(detectLanguage(`${text} ${text} Brevet hadde tittelen «The council and the members of the board».`)).toBe('nb');
  });
});

describe.each(LANGUAGES.map(language => [language.code, language] as const))('the words of %s', (code, language) => {
  it('has the twelve months and the seven days', () => {
    expect(language.dates.months).toHaveLength(12);
    expect(language.dates.weekdays).toHaveLength(7);
  });

  it('has words for what every document needs', () => {
    for (const kind of ['decision', 'proposal'] as const) expect(language.parts[kind]?.length, kind).toBeGreaterThan(0);
    for (const kind of ['date', 'place', 'present', 'absent', 'responsible', 'due'] as const)
      expect(language.fields[kind]?.length, kind).toBeGreaterThan(0);
    for (const outcome of ['adopted', 'noted', 'rejected', 'postponed'] as const)
      expect(language.outcomes[outcome].length, outcome).toBeGreaterThan(0);
    for (const list of [language.fallen, language.asProposed, language.proposing, language.deciding, language.tasks.assignments])
      expect(list.length).toBeGreaterThan(0);
  });

  it('is written in lower case, as the notation asks', () => {
    const phrases = [
      ...language.bodies,
      ...language.roles,
      ...language.fallen,
      ...language.asProposed,
      ...language.deciding,
      ...Object.values(language.parts).flat(),
    ];
    expect(phrases.filter(phrase => phrase !== phrase.toLowerCase())).toEqual([]);
  });

  it('does not call one word both a decision and a proposal', () => {
    const proposals = new Set(language.parts.proposal);
    expect((language.parts.decision ?? []).filter(word => proposals.has(word))).toEqual([]);
  });

  it('gives each {who} frame at most one place', () => {
    expect(language.tasks.assignments.filter(phrase => phrase.split('{who}').length > 2)).toEqual([]);
  });

  it('names relatives that exist', () => {
    for (const relative of language.relatives) expect(languageOf(relative).code).toBe(relative);
    expect(language.relatives).not.toContain(code);
  });

  it('makes a vocabulary, once', () => {
    expect(vocabularyOf(code)).toBe(vocabularyOf(code));
  });
});
