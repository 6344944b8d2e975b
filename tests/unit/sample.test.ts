/** The example page in each language: Sakspor must read in its own example all that it promises to read. */
import { describe, expect, it } from 'vitest';
import { sampleOf } from '../../extension/ui/words/sample/index';
import type { LanguageCode, Minutes } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';

const TODAY = Date.UTC(2026, 10, 22);

/** The sample as the example page shows it. */
function read(code: LanguageCode): Minutes {
  const { site, title, facts, cases } = sampleOf(code, TODAY);
  const row = (tag: string, cells: readonly string[]) => `<tr>${cells.map(cell => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const body = cases.map(
    one =>
      `<h2>${one.heading}</h2>${one.parts
        .map(
          ({ heading, lines, table }) =>
            `<h3>${heading}</h3>${lines.map(line => `<p>${line}</p>`).join('')}${
              table ? `<table>${table.map((cells, i) => row(i ? 'td' : 'th', cells)).join('')}</table>` : ''
            }`,
        )
        .join('')}`,
  );
  const head = facts.map(([label, value]) => `<p>${label}: ${value}</p>`).join('');
  return parse(
    readHtmlFile(
      `<html><head><title>${title} – ${site}</title></head><body><main><h1>${title}</h1>${head}${body.join('')}</main></body></html>`,
    ),
  );
}

describe.each(['nb', 'nn', 'sv', 'da', 'fi', 'en'] as const)('%s', code => {
  const minutes = read(code);
  const actions = [...minutes.cases.flatMap(one => one.actions), ...minutes.actions];

  it('is minutes in its own language, with who met, when and where', () => {
    expect([minutes.kind, minutes.language]).toEqual(['minutes', code]);
    expect(minutes.meeting).toMatchObject({ date: '2026-11-17', startTime: '17:00', endTime: '19:10' });
    expect(minutes.meeting.present).toHaveLength(5);
    expect(minutes.meeting.body).toBeTruthy();
    expect(minutes.meeting.place).toBeTruthy();
    expect(minutes.meeting.secretary).toBeTruthy();
  });
  it('has four cases; in the second a proposal that fell and a decision that gives a task', () => {
    expect(minutes.cases).toHaveLength(4);
    const [, second] = minutes.cases;
    expect(second?.proposals).toMatchObject([{ fate: 'fallen', text: sampleOf(code, TODAY).cases[1]?.parts[0]?.lines[0] }]);
    expect(second?.votes).toHaveLength(1);
    expect(second?.decisions).toHaveLength(1);
    expect(second?.actions).toMatchObject([{ due: { date: '2027-01-16' } }]);
    expect(second?.actions[0]?.responsible).toHaveLength(1);
  });
  it('has four actions, each with who is to do it and when', () => {
    expect(actions.map(one => one.responsible.length)).toEqual([1, 1, 1, 1]);
    expect(actions.map(one => one.due?.date ?? one.due?.precision)).toEqual(['2027-01-16', '2026-12-08', '2026-12-01', 'event']);
  });
});
