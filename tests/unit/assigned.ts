/** The tasks of one case of short minutes, in every language. */
import type { Action, LanguageCode } from '../../lib/minutes';
import { actionsOf, minutesOf } from './support';

const HEAD: Record<LanguageCode, string> = {
  nb: '<h1>Referat fra møte i Fjellvik velforening</h1><p>Dato: 12. mars 2026</p><p>Til stede: Kari Nesheim (leder), Ola Vikan, Lise Bakkejord</p>',
  nn: '<h1>Referat frå møte i Fjellvik velforeining</h1><p>Dato: 12. mars 2026</p><p>Til stades: Kari Nesheim (leiar), Ola Vikan, Lise Bakkejord</p>',
  sv: '<h1>Protokoll från möte i Fjällviks byalag</h1><p>Datum: 12 mars 2026</p><p>Närvarande: Kari Nesheim (ordförande), Ola Vikan, Lise Bakke</p>',
  da: '<h1>Referat af møde i Fjordby grundejerforening</h1><p>Dato: 12. marts 2026</p><p>Til stede: Kari Nesheim (formand), Ola Vikan, Lise Bakke</p>',
  fi: '<h1>Muistio, Metsälän kyläyhdistyksen kokous</h1><p>Aika: 12.3.2026</p><p>Läsnä: Kaisa Niemi (puheenjohtaja), Olli Virta, Liisa Mäki</p>',
  en: '<h1>Minutes of the meeting of Fellside Residents Association</h1><p>Date: 12 March 2026</p><p>Present: Kari Nesham (Chair), Ola Vickers, Lise Baker</p>',
};

/** @param body one case's lines: HTML, or plain lines of one paragraph; a first line with `#` is the case's title */
export function tasksIn(code: LanguageCode, body: string): string[] {
  const [title, rest] = body.startsWith('#')
    ? [body.slice(1).split('\n', 1)[0], body.slice(body.indexOf('\n') + 1)]
    : ['Badeplassen', body];
  const html = rest.includes('<') ? rest : `<p>${rest.replace(/\n/gu, '<br>')}</p>`;
  const who = ({ responsible }: Action): string => responsible.map(({ name }) => name).join('+');
  const found = minutesOf(`${HEAD[code]}<h2>1. ${title}</h2>${html}<h2>2. Elvebredden</h2><p>.</p>`);
  return actionsOf(found).map(action => `${action.text} → ${who(action)}`);
}
