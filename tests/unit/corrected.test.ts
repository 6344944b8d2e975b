/** What the user corrects of what was read goes first everywhere; what was read stays in the record. */
import { describe, expect, it } from 'vitest';
import { goingOn, ownOf } from '../../extension/content/corrections';
import { rowOf } from '../../lib/export/row';
import { EXPORT_WORDS } from '../../lib/export/words';
import { withChange } from '../../lib/followup/change';
import { correctable, correctedFrom } from '../../lib/followup/correctable';
import { caseOf, kindOf, responsibleOf } from '../../lib/followup/corrected';
import { countsOf, facetsOf } from '../../lib/followup/count';
import type { FollowUp } from '../../lib/followup/followup';
import { grouped } from '../../lib/followup/group';
import { sameMatter } from '../../lib/followup/matter';
import { merged } from '../../lib/followup/merge';
import { mineTest } from '../../lib/followup/mine';
import { questionOf } from '../../lib/followup/question';
import { matches, queryOf } from '../../lib/followup/search';
import { DEFAULT_STATE, filtered } from '../../lib/followup/view';
import { item } from './items';

const read = item();
const own = { ownResponsible: ['Kari Vik', 'Ola Nes'], ownCase: { number: '14/26', title: 'Belysning' }, ownKind: 'decision' } as const;
const one: FollowUp = item({ ...own, ownResponsible: [...own.ownResponsible] });
const CIRCUMSTANCES = { today: '2026-04-01', mine: ['Kari Vik'], tag: 'nb' };

describe('an item that was corrected', () => {
  it('says what the user says; what was read is kept beside it', () => {
    expect([kindOf(one), caseOf(one), responsibleOf(one)]).toEqual([
      'decision',
      { number: '14/26', title: 'Belysning' },
      [{ name: 'Kari Vik' }, { name: 'Ola Nes' }],
    ]);
    expect([one.kind, one.case, one.responsible]).toEqual([read.kind, read.case, read.responsible]);
    expect([kindOf(read), caseOf(read), responsibleOf(read)]).toEqual([read.kind, read.case, read.responsible]);
  });
  it('keeps the archive\u2019s reference only with the number that was read', () => {
    expect(caseOf(item({ ownCase: { number: '12/26', title: 'Gangveien' } }))).toEqual({
      number: '12/26',
      title: 'Gangveien',
      reference: '26/1234',
    });
    expect(sameMatter(one, item({ case: { number: '14/26' } }))).toBe(true);
    expect(sameMatter(one, read)).toBe(false);
  });
  it('may have nobody to do it', () => expect(responsibleOf(item({ ownResponsible: [] }))).toEqual([]));

  it('is grouped, filtered, counted, found and exported as corrected', () => {
    const names = grouped([one], { ...DEFAULT_STATE, view: 'responsible' }, CIRCUMSTANCES).map(group => 'name' in group && group.name);
    expect(names).toEqual(['Kari Vik', 'Ola Nes']);
    expect(facetsOf([one]).responsible.map(({ value }) => value)).toEqual(['Kari Vik', 'Ola Nes']);
    expect(filtered([one, read], { ...DEFAULT_STATE, responsible: ['Ola Nes'] }, CIRCUMSTANCES)).toEqual([one]);
    expect(countsOf([one, read], CIRCUMSTANCES)).toMatchObject({ mine: 1, responsible: 3, case: 2 });
    expect(mineTest(['Rådmannen'])(one)).toBe(false);
    for (const typed of ['belysning', 'Ola Nes', '14/26', 'Rådmannen', 'gangvei'])
      expect([typed, matches(one, queryOf(typed))]).toEqual([typed, true]);
    expect(rowOf(one, EXPORT_WORDS.nb)).toMatchObject({
      kind: 'Vedtak',
      responsible: 'Kari Vik, Ola Nes',
      caseNumber: '14/26',
      caseTitle: 'Belysning',
      reference: '',
    });
    const { subject, text } = questionOf(one, { kind: 'question', today: '2026-04-01', fallback: 'nb' });
    expect(subject).toContain('14/26 Belysning');
    expect(text).toContain('Kari Vik, Ola Nes');
  });
  it('is changed, undone and merged field by field, like all that is the user\u2019s own', () => {
    const changed = withChange(read, { ownResponsible: ['Siri Moe'] }, 5000);
    expect(changed).toMatchObject({ changed: { ownResponsible: 5000 }, history: [{ field: 'ownResponsible' }] });
    expect(merged(withChange(read, { ownKind: 'note' }, 6000), changed)).toMatchObject({ ownResponsible: ['Siri Moe'], ownKind: 'note' });
    expect(withChange(changed, { ownResponsible: undefined }, 7000)).not.toHaveProperty('ownResponsible');
  });
});

describe('what is written in the card', () => {
  const asRead = correctable(item({ responsible: [{ name: 'rådmannen', resolved: 'Alf Røstvik' }, { name: 'Kari' }] }));

  it('that says what was read is nothing of the user\u2019s own', () => {
    expect(asRead.responsible).toBe('Alf Røstvik, Kari');
    const same = { ...asRead, responsible: ' Alf Røstvik ,Kari', title: `${asRead.title} ` };
    expect(correctedFrom(asRead, same)).toEqual({ title: asRead.title, ownResponsible: null, ownCase: null, ownKind: null });
    expect(ownOf({ note: '', ...correctedFrom(asRead, same) })).toEqual({ title: asRead.title });
  });
  it('otherwise is, each field by itself', () => {
    expect(correctedFrom(asRead, { ...asRead, responsible: 'Siri Moe; Ola Nes' })).toMatchObject({
      ownResponsible: ['Siri Moe', 'Ola Nes'],
      ownCase: null,
    });
    expect(correctedFrom(asRead, { ...asRead, responsible: ' ' }).ownResponsible).toEqual([]);
    expect(correctedFrom(asRead, { ...asRead, caseNumber: '' }).ownCase).toEqual({ title: 'Ny gangvei' });
    expect(correctedFrom(asRead, { ...asRead, kind: 'note' }).ownKind).toBe('note');
    expect(correctedFrom(asRead, { ...asRead, title: 'Min  tittel\n' }).title).toBe('Min tittel');
  });
  it('without a title keeps the one that was read', () => {
    expect(correctedFrom(asRead, { ...asRead, title: '  ' }).title).toBe(asRead.title);
  });
  it('goes on being written while another field is saved', () => {
    const typing = { ...asRead, title: 'Følg', caseNumber: '7' };
    const saved = { ...asRead, title: 'Følg', responsible: 'Siri Moe' };
    expect(goingOn(typing, asRead, saved)).toEqual({ ...asRead, title: 'Følg', caseNumber: '7', responsible: 'Siri Moe' });
  });
  it('stands in the fields again when it has been saved', () => {
    expect(correctable(one)).toEqual({
      kind: 'decision',
      title: one.title,
      responsible: 'Kari Vik, Ola Nes',
      caseNumber: '14/26',
      caseTitle: 'Belysning',
    });
  });
});
