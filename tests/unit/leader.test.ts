/** The dots of a contents list, which lead from a title to its page. */
import { describe, expect, it } from 'vitest';
import { leaderIn, leadsToPage } from '../../lib/read/leader';

describe('the dots that lead to a page', () => {
  it.each<[string, number, boolean]>([
    ['Budget ........ 12', 7, true],
    ['Talousarvion muutosesitykset....... 7', 28, true],
    ['Økonomi … 3', 8, true],
    ['Budget .........', 7, false],
    ['Budget 2026', -1, false],
    ['Og så videre ... men ikke her', -1, false],
    ['', -1, false],
  ])('"%s"', (text, at, page) => {
    expect([leaderIn(text), leadsToPage(text)]).toEqual([at, page]);
  });
});
