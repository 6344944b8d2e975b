/** One meeting laid out in every way that secretaries and their sites know: its cases, decisions and tasks are the same in each. */
import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../lib/minutes';
import { asPage, asText, bodyOf, MEETINGS, type Meeting, type MeetingLanguage, wordsOf } from './onemeeting';
import { actionsOf } from './support';

/**
 * What stands for each case between what stands once before and after them, parted by bars: `{n}`, `{title}`, `{TITLE}` and
 * `{rule}` of the heading; of the text all in one line `{all}`, or each of its lines in `{p}`aragraphs, `{br}`oken lines,
 * `{li}`st entries, plain `{lines}` or `{paras}`.
 */
const PAGES = [
  // Headings.
  '<h2>{title}</h2>{p}',
  '<h4>{title}</h4>{p}',
  '<details><summary>{title}</summary>{p}</details>',
  '<button aria-expanded="false">{n}. {title}</button><div>{p}</div>',
  '<p><b>{title}</b></p>{p}',
  '<p><b>{title}:</b></p>{p}',
  '<p><span style="font-size:18px;font-weight:bold">{title}</span></p>{p}',
  '<p><b>{title}</b><br>{br}</p>',
  '<p><strong>{title}:</strong><br/>{br}</p>',
  '<p>{n}. <b>{title}</b><br>{br}</p>',
  '<p>{n}. {title}<br>{br}</p>',
  // Titles that text follows in the same line.
  '<p><b>{title}:</b> {all}</p>',
  '<p><b>{title}</b> {all}</p>',
  '<p><b>{title}.</b> {all}</p>',
  '<p>{title}: {all}</p>',
  // Lists.
  '<ol>|<li><b>{title}:</b> {all}</li>|</ol>',
  '<ol>|<li><b>{title}</b><br>{br}</li>|</ol>',
  '<ol>|<li>{title}<br>{br}</li>|</ol>',
  '<ol>|<li><p>{title}</p>{p}</li>|</ol>',
  '<ol>|<li>{title}: {all}</li>|</ol>',
  '<ol>|<li>{title}. {all}</li>|</ol>',
  '<ol>|<li>{title}<ul>{li}</ul></li>|</ol>',
  '<ol start="{n}"><li>{title}</li></ol>{p}',
  '<ol><li>{title}</li></ol>{p}',
  '<ol start="{n}"><li><b>{title}</b></li></ol>{p}',
  '<ul>|<li><b>{title}:</b> {all}</li>|</ul>',
  '<ul>|<li><b>{title}</b> {all}</li>|</ul>',
  '<ul>|<li>{title}<ul>{li}</ul></li>|</ul>',
  '<ul>|<li>{title}: {all}</li>|</ul>',
  '<ul>|<li>{title}<br>{br}</li>|</ul>',
  '<ul><li>{title}</li></ul>{p}',
  '<ul><li><b>{title}</b></li></ul>{p}',
  '<dl>|<dt>{title}</dt><dd>{p}</dd>|</dl>',
  // Tables.
  '<table>|<tr><td><b>{title}</b></td><td>{br}</td></tr>|</table>',
  '<table>|<tr><td>{n}</td><td><b>{title}</b><br>{br}</td></tr>|</table>',
  '<table>|<tr><td><b>{title}</b></td></tr><tr><td>{p}</td></tr>|</table>',
  '<table>|<tr><td><p><b>{title}</b></p>{p}</td></tr>|</table>',
  '<table>|<tr><td>{n}</td><td>{title}</td></tr><tr><td colspan="2">{p}</td></tr>|</table>',
  '<table><tr><td>{n}/26</td><td>{title}</td></tr></table>{p}',
  // Lines that nothing marks.
  '<p>{title}</p>{p}',
  '<p>{title}:</p>{p}',
  '<p>{TITLE}</p>{p}',
  '<p><u>{title}</u></p>{p}',
  '<p><em>{title}</em></p>{p}',
  '<hr><p>{title}</p>{p}',
  '<div class="nr">{n}</div><div class="tittel">{title}</div><div>{p}</div>',
  '<div class="tittel">{title}</div><div>{p}</div>',
  '<p>|{title}<br>{br}<br><br>|</p>',
  '<p>|{n}. {title}<br>{br}<br><br>|</p>',
  // Numbers behind their titles, or behind the body's name.
  '<h3>{title} <small>({n}/26)</small></h3>{p}',
  '<h4>{title} § {n}</h4>{p}',
  '<div role="heading" aria-level="3">Fjordvåg - 00{n}/26 - {title}</div>{p}',
  '<p><b>{n}.</b>&nbsp;<b>{title}</b>&nbsp;{all}</p>',
  // What a click opens.
  '<button aria-expanded="false">{n}. {title}</button><div class="panel" hidden>{p}</div>',
  '<h3>{title}</h3><div class="accordion-body" style="display:none">{p}</div>',
];

const TEXTS = [
  '{TITLE}\n\n{lines}\n\n',
  '{TITLE}\n{lines}\n\n',
  '{TITLE}: {all}\n\n',
  '{title}\n{rule}\n{lines}\n\n',
  '{title}\n{lines}\n\n',
  '{title}\n\n{paras}\n\n',
  '{title}:\n{lines}\n\n',
  '{title}: {all}\n\n',
  '- {title}\n\n{paras}\n\n',
  '- {title}\n{lines}\n\n',
  '## {title}\n\n{lines}\n\n',
  '**{title}**\n{lines}\n\n',
  '{n}\t{title}\n{lines}\n\n',
  '{n}. {title}: {all}\n\n',
  '{n}. {title}. {all}\n\n',
  '{n}) {title} - {all}\n\n',
  '{title} ({n}/26)\n\n{lines}\n\n',
  'S 5.{n}/26 {title}\n{lines}\n\n',
  'FGB/26/0{n} {title}\n\n{lines}\n\n',
  '{TITLE}\nKst § {n}\n\n{paras}\n\n',
  '§ {n}                                    KFN 2026/7{n}   042\n\n{title}\n\n{paras}\n\n',
  // Wikis.
  '===== {title} =====\n\n{lines}\n\n',
  '== {title} ==\n{lines}\n\n',
  'h3. {title}\n\n{lines}\n\n',
  '>> {n}. {title}\n{lines}\n\n',
];

/** Forms that name their columns, or what they hold, in the language of the minutes. */
const NORWEGIAN = [
  '<table><tr><th>Sak</th><th>Notater</th></tr>|<tr><td>{title}</td><td>{br}</td></tr>|</table>',
  '<table><tr><th>Emne</th><th>Presentert av</th><th>Notater</th></tr>|<tr><td>{title}</td><td>Kari</td><td>{br}</td></tr>|</table>',
  '<table><tr><th>Nr</th><th>Sak</th><th>Ansvar</th><th>Frist</th></tr>|<tr><td>{n}</td><td>{title}<br>{br}</td><td></td><td></td></tr>|</table>',
  '<table><tr><td>SAK/BEHANDLING</td><td>ANSVAR</td><td>FRIST</td></tr>|<tr><td><b>{n}/26 {title}</b>{p}</td><td></td><td></td></tr>|</table>',
  '<table><tr><th>Tid</th><th>Punkt</th><th>Referat</th></tr>|<tr><td><p>Pkt. {n} (Kari)</p><p>18.{n}0-18.{n}5</p><p>Drøfting</p></td><td><p><b>{title}</b></p><p>Hva mener vi?</p></td><td>{p}</td></tr>|</table>',
  '<table>|<tr><th colspan="2">{title} (SR 2{n}/26)</th></tr><tr><td>Saksutredning</td><td>{p}</td></tr>|</table>',
  '<h2>Saksliste</h2><ol><li>Godkjenning av innkalling</li><li>Belysning langs Storelva</li><li>Kafeen på omsorgssenteret</li><li>Buss til Nordbygda</li><li>Høring om velferdsteknologi</li><li>Eventuelt</li></ol>|<p>Ad {n}:</p>{p}|',
  '<h2>Saksliste</h2><ol><li>Godkjenning av innkalling</li><li>Belysning langs Storelva</li><li>Kafeen på omsorgssenteret</li><li>Buss til Nordbygda</li><li>Høring om velferdsteknologi</li><li>Eventuelt</li></ol><h2>Referat</h2>|<p><b>{n}.</b> {all}</p>|',
];

function laidOut(meeting: Meeting, form: string): string {
  const [before, each, after] = form.includes('|') ? form.split('|') : ['', form, ''];
  const cases = meeting.cases.map((one, i) => {
    const [title] = one;
    const body = bodyOf(meeting, one);
    const within = (tag: string): string => body.map(line => `<${tag}>${line}</${tag}>`).join('');
    const values: Record<string, string> = {
      n: String(i + 1),
      title,
      TITLE: title.toUpperCase(),
      rule: '-'.repeat(title.length),
      all: body.join(' '),
      p: within('p'),
      li: within('li'),
      br: body.join('<br>'),
      lines: body.join('\n'),
      paras: body.join('\n\n'),
    };
    return (each ?? '').replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? name);
  });
  return [before, ...cases, after].join('');
}

function expectAll(meeting: Meeting, minutes: Minutes): void {
  expect(minutes.kind).toBe('minutes');
  expect(minutes.cases.map(({ title }) => wordsOf(title))).toEqual(meeting.cases.map(([title]) => wordsOf(title)));
  for (const [i, [, , decided, task]] of meeting.cases.entries()) {
    const found = minutes.cases[i];
    if (decided) expect(found?.decisions.map(({ text }) => wordsOf(text)).join()).toContain(wordsOf(decided));
    if (task) expect(found?.actions.map(({ text }) => wordsOf(text)).join()).toContain(wordsOf(task));
  }
}

describe.each(Object.keys(MEETINGS) as MeetingLanguage[])('the meeting in %s', code => {
  const meeting = MEETINGS[code];
  it.each(PAGES)('as a page: %s', form => expectAll(meeting, asPage(meeting, laidOut(meeting, form))));
  it.each(TEXTS)('as text: %j', form => expectAll(meeting, asText(meeting, laidOut(meeting, form))));
});

describe('forms with words of their own', () => {
  it.each(NORWEGIAN)('%s', form => expectAll(MEETINGS.nb, asPage(MEETINGS.nb, laidOut(MEETINGS.nb, form))));
});

describe('what looks alike and is no case', () => {
  it.each([
    [
      'who does what',
      '<p><b>Kari Nesheim:</b> sender brev.</p><p><b>Ola Vikan:</b> bestiller buss.</p><p><b>Lise Bakkejord:</b> låner nøkkel.</p><p><b>Per Strandli:</b> handler inn.</p>',
    ],
    [
      'labels',
      '<p><b>Telefon:</b> 00 00 00 00</p><p><b>E-post:</b> post@fjordvaag.example</p><p><b>Adresse:</b> Kaia 1</p><p><b>Kontakt:</b> Servicekontoret</p>',
    ],
    [
      'the parts of one case',
      '<p><b>Vedtak:</b> Planen godkjennes.</p><p><b>Votering:</b> Enstemmig.</p><p><b>Protokolltilførsel:</b> Ingen hadde noe å tilføye.</p><p><b>Vedtak:</b> Møtet er åpent.</p>',
    ],
  ])('%s', (_, content) => expect(asPage(MEETINGS.nb, content).cases).toEqual([]));

  it('and the tasks of such a list are still found', () => {
    const { nb } = MEETINGS;
    const minutes = asPage(
      nb,
      '<h2>Oppgaver</h2><ul><li>Kari: sender brev</li><li>Ola: bestiller buss</li><li>Lise: låner nøkkel</li></ul>',
    );
    expect(actionsOf(minutes)).toHaveLength(3);
  });
});
