/** Minutes as a text for people: the meeting, then each case with what was decided and who is to do what by when. */
import type { Action, Minutes } from './minutes';

const WIDTH = 100;

function wrapped(text: string, first: string, indent: string): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = indent + word;
    } else line += (empty ? '' : ' ') + word;
    empty = false;
  }
  lines.push(line);
  return lines.join('\n');
}

const who = (action: Action): string => action.responsible.map(party => party.name + (party.doubtful ? ' (?)' : '')).join(', ') || '–';

function actionLines(action: Action): string[] {
  const due = action.due ? `${action.due.date ?? ''}${action.due.date ? ' ' : ''}(${action.due.text})` : '–';
  return [wrapped(action.text, '  → ', '    '), `    ${who(action)} · ${due}`];
}

/** @returns lines without colour, at most 100 wide */
export function asTable({ source, kind, language, confidence, meeting, cases, actions }: Minutes): string {
  const lines = [source.uri || 'standard input', `${kind}${language ? ` · ${language}` : ''} · ${confidence}`];
  if (kind === 'none') return [...lines, ''].join('\n');
  const when = [meeting.date, [meeting.startTime, meeting.endTime].filter(Boolean).join('–'), meeting.place].filter(Boolean).join(' · ');
  lines.push([meeting.body ?? meeting.title, when].filter(Boolean).join(' · '));
  if (meeting.present?.length) lines.push(wrapped(meeting.present.map(person => person.name).join(', '), 'present: ', '         '));
  if (meeting.absent?.length) lines.push(wrapped(meeting.absent.map(person => person.name).join(', '), 'absent: ', '        '));
  for (const one of cases) {
    lines.push('', wrapped(one.title, one.number ? `${one.number}  ` : '', '  '));
    for (const decision of one.decisions) lines.push(wrapped(`${decision.text} [${decision.outcome ?? ''}]`, '  ✓ ', '    '));
    for (const action of one.actions) lines.push(...actionLines(action));
  }
  if (actions.length) lines.push('', ...actions.flatMap(actionLines));
  return [...lines, ''].join('\n');
}
