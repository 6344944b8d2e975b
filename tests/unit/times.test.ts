/** Times that have no date of their own: before what happens, by a feast, a weekday, a length of time; and what is none. */
import { describe, expect, it } from 'vitest';
import { findDue } from '../../lib/find/due';
import type { LanguageCode } from '../../lib/minutes';

const MEETING = '2026-03-11';
type Row = [code: LanguageCode, text: string, phrase: string];

/** They tell when, and make no task of what is none: a date or a word for a deadline in the same text is surer. */
const WEAK: Row[] = [
  // Before something is so
  ['nb', 'Dette må gjøres før asfalten legges.', 'før asfalten legges'],
  ['nb', 'Kari hører med driften før saken legges fram på nytt.', 'før saken legges fram på nytt'],
  ['nn', 'innan veka er omme', 'innan veka er omme'],
  ['da', 'Bo ringer, inden asfalten lægges (forventet uge 24).', 'inden asfalten lægges'],
  ['en', 'The Clerk to ask, if possible before the budget is closed.', 'before the budget is closed'],
  // As soon as it is so
  ['nb', 'Så snart snøen er borte, måker Per taket.', 'Så snart snøen er borte'],
  ['nn', 'Tiril tingar huset så snart bookinga opnar.', 'så snart bookinga opnar'],
  ['sv', 'Lena skickar listan så snart den är klar.', 'så snart den är klar'],
  ['da', 'Så snart vejret tillader det, slår Bo græsset.', 'Så snart vejret tillader det'],
  ['fi', 'Aino soittaa heti kun sopimus on allekirjoitettu.', 'heti kun sopimus on allekirjoitettu'],
  ['en', 'Ruth to mow as soon as the ground dries out.', 'as soon as the ground dries out'],
  ['en', 'Ruth to order them once the contract is signed.', 'once the contract is signed'],
  // When it is so
  ['nb', 'Kari sender den når teksten er klar.', 'når teksten er klar'],
  ['sv', 'Lena skickar den när texten är klar.', 'när texten är klar'],
  ['da', 'Bo sender den, når teksten er klar.', 'når teksten er klar'],
  ['fi', 'Pekka korjaa sen, kun lumet ovat sulaneet.', 'kun lumet ovat sulaneet'],
  // A length of time from now
  ['nb', 'Kari svarer i løpet av to uker.', 'i løpet av to uker'],
  ['sv', 'Alla meddelar ändringar inom en vecka.', 'inom en vecka'],
  ['sv', 'inom de närmaste två veckorna', 'inom de närmaste två veckorna'],
  ['da', 'inden for 14 dage', 'inden for 14 dage'],
  ['fi', 'Aino vastaa kahden viikon kuluessa.', 'kahden viikon kuluessa'],
  ['en', 'Ruth to let the Clerk know within a fortnight.', 'within a fortnight'],
  ['en', 'within the next two weeks', 'within the next two weeks'],
  // A feast, a holiday
  ['nb', 'Kari ringer rett etter vinterferien.', 'rett etter vinterferien'],
  ['nn', 'I haustferien ryddar Vilde hyllene.', 'I haustferien'],
  ['sv', 'Lena målar på sportlovet.', 'på sportlovet'],
  ['da', 'Bo gør det i løbet af weekenden.', 'i løbet af weekenden'],
  ['fi', 'Aino tilaa ne syyslomalla.', 'syyslomalla'],
  ['en', 'Ruth to paint it over half-term.', 'over half-term'],
  // A weekday
  ['nn', 'pynte salen fredag kveld', 'fredag kveld'],
  ['sv', 'Lena ringer på fredag.', 'på fredag'],
  ['da', 'Bo ringer senest på fredag.', 'senest på fredag'],
];

const SURE: Row[] = [
  ['sv', 'Göran tar upp bryggan innan isen lägger sig.', 'innan isen lägger sig'],
  ['nb', 'Kari ringer laget før snøen kommer.', 'før snøen kommer'],
  ['nb', 'Kari svarer innen en uke.', 'innen en uke'],
  ['nb', 'Kari ringer i forkant av skolestart.', 'i forkant av skolestart'],
  ['nb', 'Kari måler opp før skolestart høsten 2026.', 'før skolestart høsten 2026'],
  ['sv', 'Lena skriver planen innan terminsstarten hösten 2026.', 'innan terminsstarten hösten 2026'],
  ['fi', 'Ville kokoaa havainnot pääsiäiseen mennessä.', 'pääsiäiseen mennessä'],
  ['fi', 'koulun alkuun mennessä', 'koulun alkuun mennessä'],
  ['nb', 'Kari skriver utkast i forkant av neste møte.', 'i forkant av neste møte'],
];

const NONE: [LanguageCode, string][] = [
  // Not until then
  ['nb', 'Det kjøpes ikke inn noe før prisene er klare.'],
  ['sv', 'Inga stolar köps in innan priserna är klara.'],
  ['en', 'No work starts before the quotes are in.'],
  // It happens to nobody and nothing
  ['nb', 'Han må få beskjed før det blir verre.'],
  ['da', 'Palle skal have besked, inden det bliver værre.'],
  // What was
  ['nb', 'Møtet ble hevet før saken ble vedtatt.'],
  ['en', 'The chair spoke before the motion was carried.'],
  // The clause begins the sentence, and where it ends is not told
  ['nb', 'Så snart isen går kontrollerer Per bryggene.'],
  // Whenever it is so
  ['nb', 'Rektor informerer når veien glatter til.'],
  // Why
  ['sv', 'Eftersom bron är avstängd till maj ringer Göran vägverket.'],
  ['fi', 'Koska silta on suljettu toukokuuhun asti, Pekka soittaa.'],
  ['en', 'Ruth to ring because the bridge is closed until May.'],
  // Hours, every week, other people's limits
  ['nb', 'Åpent mandag til fredag.'],
  ['en', 'Open Monday to Friday.'],
  ['nb', 'Klagefristen er innen 3 uker.'],
  ['nb', 'Det er støy i helgene.'],
];

const of = (code: LanguageCode, text: string) => findDue(text, { code, meetingDate: MEETING });

describe('a time without a date', () => {
  it.each(WEAK)('%s: "%s" tells when', (code, text, phrase) => {
    const [due] = of(code, text);
    expect(due).toMatchObject({ text: phrase, precision: 'vague', strength: 1 });
    expect(due).not.toHaveProperty('date');
    expect(text.slice(due?.start, due?.end)).toBe(phrase);
  });

  it.each(SURE)('%s: "%s" is a deadline', (code, text, phrase) => {
    expect(of(code, text)[0]).toMatchObject({ text: phrase, strength: 2 });
    expect(of(code, text)[0]).not.toHaveProperty('date');
  });

  it.each(NONE)('%s: "%s" is none', (code, text) => {
    expect(of(code, text)).toEqual([]);
  });

  it.each<[LanguageCode, string, string, string]>([
    ['nb', 'Kari sender søknaden før søknadsfristen 15. desember.', 'før søknadsfristen 15. desember', '2026-12-15'],
    ['en', 'Ruth to respond before the closing date of 30 April.', 'before the closing date of 30 April', '2026-04-30'],
  ])('%s: "%s" is done before the day of others', (code, text, phrase, date) => {
    expect(of(code, text)[0]).toMatchObject({ text: phrase, date, strength: 2 });
  });

  it.each<[LanguageCode, string, string, string]>([
    ['en', 'Ruth to send it by Friday.', 'by Friday', '2026-03-13'],
    ['fi', 'Ville kokoaa havainnot perjantaihin mennessä.', 'perjantaihin mennessä', '2026-03-13'],
  ])('%s: "%s" is done by the next such day', (code, text, phrase, date) => {
    expect(of(code, text)[0]).toMatchObject({ text: phrase, date, strength: 2 });
  });

  it('a date beside it is surer', () => {
    expect(of('nb', 'Kari svarer innen 1. mai, før snøen kommer.')[0]).toMatchObject({ date: '2026-05-01' });
  });
});
