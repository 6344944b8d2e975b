/** The trail of a case: what was saved of the same matter before. */
import { expect, it } from 'vitest';
import { earlierOf } from '../../lib/followup/trail';
import { item } from './items';

const at = (url: string) => ({ url: `https://fjordvag.example/${url}`, title: '' });
const here = {
  meeting: { body: 'Kommunestyret', date: '2026-04-16', municipality: 'Fjordvåg' },
  case: { number: '17/26', reference: '26/412', title: 'Gangvei' },
  source: at('april#sak-17'),
};
const saved = (id: string, more: object) =>
  item({ id, meeting: { body: 'Formannskapet', date: '2026-03-14', municipality: 'Fjordvåg' }, case: {}, source: at('mars'), ...more });
const ids = (list: Parameters<typeof earlierOf>[1]) => earlierOf(here, list).map(one => one.id);

it('another body\u2019s items with the same archive reference belong to it, the latest meeting first', () => {
  const first = saved('first-one', { case: { number: '3/26', reference: '2026/412' } });
  const later = saved('later-one', { case: { reference: '26/412-5' }, meeting: { body: 'Utvalg for drift', date: '2026-04-02' } });
  expect(ids([first, later])).toEqual(['later-one', 'first-one']);
});

it('the same body and number belong to it, from another page', () => {
  const same = { meeting: { body: 'Kommunestyret', date: '2026-04-16', municipality: 'Fjordvåg' }, case: { number: '017/26' } };
  expect(ids([saved('the-agenda', { ...same, source: at('saksliste') })])).toEqual(['the-agenda']);
});

it('what was saved from this very page does not', () => {
  expect(ids([saved('from-here', { case: { reference: '26/412' }, source: at('april') })])).toEqual([]);
});

it('neither does another reference, another body with that number, nor another municipality', () => {
  const list = [
    saved('other-ref', { case: { number: '17/26', reference: '26/413' } }),
    saved('other-body', { case: { number: '17/26' } }),
    saved('elsewhere', { case: { reference: '26/412' }, meeting: { body: 'Kommunestyret', municipality: 'Bjørkedal' } }),
  ];
  expect(ids(list)).toEqual([]);
});
