/**
 * What is no minutes stays none: every page of tests/ordinary is of a kind that decides, numbers, names people or gives
 * deadlines, and no meeting was held in it. Beside them, what a page needs to be minutes after all.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { readPlain } from '../../lib/read/plain';
import { actionsOf, decisionsOf, minutesOf, ROOT } from './support';

const FOLDER = join(ROOT, 'tests/ordinary');
const pages = readdirSync(FOLDER).filter(name => /\.(?:html|txt)$/u.test(name));

function parsed(name: string): Minutes {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return parse(name.endsWith('.html') ? readHtmlFile(text) : readPlain(text));
}

describe('on an ordinary page nothing is found', () => {
  it.each(pages)('%s', name => {
    const minutes = parsed(name);
    expect({
      kind: minutes.kind,
      meeting: minutes.meeting,
      cases: minutes.cases.map(one => one.title),
      decisions: decisionsOf(minutes).map(one => one.text),
      actions: actionsOf(minutes).map(one => one.text),
    }).toEqual({ kind: 'none', meeting: {}, cases: [], decisions: [], actions: [] });
  });

  it('and there are pages of every language, and of some that are not read', () => {
    const languages = new Set(pages.map(name => name.slice(0, 2)));
    expect([...languages].sort()).toEqual(['da', 'de', 'en', 'et', 'fi', 'fr', 'is', 'nb', 'nn', 'sv']);
    expect(pages.length).toBeGreaterThan(140);
  });
});

const ITEMS = `
  <h2>Sak 1/26 Lekeplassen</h2><p>Styret drøftet tilbudene.</p><p><strong>Vedtak:</strong> Lekeplassen pusses opp.</p>
  <p>Kari Moe bestiller sand innen 1. mai 2026.</p>
  <h2>Sak 2/26 Dugnad</h2><p>Datoen ble diskutert.</p><p><strong>Vedtak:</strong> Dugnaden holdes 9. mai.</p>`;

describe('what makes minutes of a page', () => {
  it('a form is none, and filled in it is', () => {
    const form = (date: string, people: string) =>
      `<h1>Referat fra styremøte</h1><p>Dato: ${date}</p><p>Sted: [sted]</p><p>Til stede: ${people}</p>${ITEMS}`;
    expect(minutesOf(form('[dato]', '[navn på alle]')).kind).toBe('none');
    expect(minutesOf(form('12. mars 2026', 'Kari Moe, Ali Hassan, Per Lie')).kind).toBe('minutes');
  });

  it('a guide speaks of minutes, and is none', () => {
    const guide = (title: string) => `<h1>${title}</h1><p>Styret i Bakkeli velforening, 12. mars 2026</p>${ITEMS}`;
    expect(minutesOf(guide('Slik skriver du et godt referat')).kind).toBe('none');
    expect(minutesOf(guide('Mal for møtereferat')).kind).toBe('none');
    expect(minutesOf(guide('Referat fra styremøte')).kind).toBe('minutes');
  });

  it('a site’s list of minutes may stand over the minutes themselves', () => {
    const under = (title: string, came: string) =>
      `<h1>${title}</h1><h2>Bestyrelsesmøde</h2><p>12. marts 2026</p><p>${came}</p>
      <h3>Legeplads</h3><p>Kari Moe bestiller sand inden den 1. maj 2026.</p><h3>Hegn</h3><p>Per Lie tjekker priser.</p>`;
    expect(minutesOf(under('Referater', 'Deltagere: Kari Moe, Per Lie')).kind).toBe('minutes');
    expect(minutesOf(under('Sådan skriver du referater', 'Deltagere: Kari Moe, Per Lie')).kind).toBe('none');
    expect(minutesOf(under('Referater', 'Se også dagsordener')).kind).toBe('none');
  });

  it('points that run from the opening of a meeting to its end', () => {
    const told = (last: string) =>
      `<p>Datum: 2026-03-12</p><p>§ 1 Fru Moe hälsar välkommen.</p><p>§ 2 Förra protokollet läggs till handlingarna.</p>
      <p>§ 3 Fru Lie berättar om vägen.</p><p>§ 4 Samrådet delegerar till ordföranden att ringa vägverket.</p><p>§ 5 ${last}</p>`;
    expect(minutesOf(told('Mötet, som varade en timme, förklaras avslutat.')).kind).toBe('minutes');
    expect(minutesOf(told('Vägen är lagad.')).kind).toBe('none');
  });

  it('who belongs to a body is not who came', () => {
    const about = (label: string) =>
      `<h1>Velforeningen</h1><p>12. mars 2026</p><p>${label}: Kari Moe, Ali Hassan, Per Lie</p>
      <h2>Oppgaver</h2><p>Per Lie bestiller sand innen 1. mai 2026.</p><h2>Økonomi</h2><p>Kari Moe betaler regningene innen utgangen av måneden.</p>
      <h2>Hytta</h2><p>Ali Hassan sjekker taket innen 1. juni 2026. Det ble vedtatt å male den.</p>`;
    expect(minutesOf(about('Medlemmer')).kind).toBe('none');
    expect(minutesOf(about('Til stede')).kind).toBe('minutes');
  });

  it('who holds an office did not thereby lead the meeting', () => {
    const led = (label: string) =>
      `<h1>Arbeidsgruppe skolevei</h1><p>12. mars 2026 kl. 14.00–15.30</p><p>${label}: Kari Moe</p>
      <h2>1. Fartsgrense</h2><p>Kari Moe tar kontakt med vegvesenet innen 1. mai 2026.</p>
      <h2>2. Gjerde</h2><p>Det ble vedtatt å sette opp et gjerde. Per Lie sjekker priser innen 1. april 2026.</p>
      <h2>3. Kantklipp</h2><p>Ali Hassan ringer grunneieren innen 1. juni 2026.</p>`;
    expect(minutesOf(led('Leder')).kind).toBe('none');
    expect(minutesOf(led('Referent')).kind).toBe('minutes');
  });

  it('a name with a day needs neither body nor list of people, and the report of a match is none', () => {
    const told = (title: string) =>
      `<h1>${title}</h1><h2>Veien</h2><p>Det ble vedtatt å sette opp et gjerde.</p>
      <h2>Leker</h2><p>Kari Moe sjekker priser innen 1. mai 2026.</p><h2>Økonomi</h2><p>Alt er i orden.</p>`;
    expect(minutesOf(told('Referat fra møte 12. mars 2026')).kind).toBe('minutes');
    expect(minutesOf(told('Referat fra kampen mellom Fjellvær og Holmen 12. mars 2026')).kind).toBe('none');
  });

  it('a list of minutes is none of them', () => {
    const link = (day: string) => `<li><a href="/${day}.pdf">Møtebok formannskapet ${day}.2026</a></li>`;
    const list = `<h1>Møtebøker</h1><p>Leder: Kari Moe</p><ul>${['12.01', '09.02', '16.03', '20.04'].map(link).join('')}</ul>
      <h2>Innsyn</h2><p>Kari Moe sender eldre møtebøker innen en uke.</p>`;
    expect(minutesOf(list).kind).toBe('none');
  });

  it('rules have no day on which they would be treated', () => {
    const rules = '<ol><li>Valg av dirigent</li><li>Regnskap</li><li>Budsjett</li><li>Valg av styre</li></ol>';
    expect(minutesOf(`<h1>Årsmøtet</h1><p>Dagsorden for årsmøtet er:</p>${rules}`).kind).toBe('none');
  });

  it('a board of notices tells of several meetings, and of none', () => {
    const notice = (body: string, day: string) =>
      `<h2>Protokoll, ${body}</h2><dl><dt>Sammanträdesdatum</dt><dd>${day}</dd><dt>Anslaget tas ned</dt><dd>2026-05-01</dd></dl>`;
    const rest = `<h2>Samråd</h2><p>Eva Lind tar emot synpunkter senast den 17 april 2026.</p><h2>Vägarbete</h2><p>Storgatan stängs.</p>
      <h2>Val</h2><p>Kommunstyrelsen beslutade att hålla öppet på söndagar.</p>`;
    expect(minutesOf(`${notice('Kommunstyrelsen', '2026-03-09')}${notice('Socialnämnden', '2026-03-11')}${rest}`).kind).toBe('none');
    expect(minutesOf(`${notice('Kommunstyrelsen', '2026-03-09')}${rest}`).kind).toBe('minutes');
  });

  it('a range of paragraphs numbers no case', () => {
    const notice =
      '<h2>Justerat protokoll</h2><p>Kommunstyrelsen 2026-03-09</p><p>Paragrafer</p><p>§§ 24–39</p><p>Anslaget tas ned 2026-04-10</p>';
    expect(minutesOf(notice).cases).toEqual([]);
  });
});
