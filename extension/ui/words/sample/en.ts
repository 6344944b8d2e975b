import type { SampleOf } from './words';

export const en: SampleOf = ({ meeting, year, after }) => ({
  site: 'Skerry Council',
  title: 'Minutes – Education Committee',
  facts: [
    ['Committee', 'Education Committee'],
    ['Date', meeting],
    ['Time', '17:00–19:10'],
    ['Place', 'Town Hall, River Room'],
    ['Present', 'Kate Lyne (chair), Oliver Nash, Sarah Moe, John Fell, Anne Myre'],
    ['Secretary', 'Peter Strand'],
  ],
  cases: [
    {
      heading: `Item 11/${year} Approval of the agenda`,
      parts: [{ heading: 'Decision', lines: ['The agenda was approved.'] }],
    },
    {
      heading: `Item 12/${year} Road safety at Northwood School`,
      parts: [
        { heading: 'Amendment by Oliver Nash', lines: ['The item is deferred until the term dates are ready.'] },
        { heading: 'Vote', lines: ['The amendment fell by 2 votes to 3.'] },
        {
          heading: 'Decision',
          lines: [`The committee asks the chief executive to present a plan for crossings and lighting by ${after(60)}.`],
        },
      ],
    },
    {
      heading: `Item 13/${year} Term dates for next year`,
      parts: [
        {
          heading: 'Decision',
          lines: ['The term dates were adopted.', `Sarah Moe will invite the parents’ councils to a meeting by ${after(21)}.`],
        },
      ],
    },
    {
      heading: `Item 14/${year} Any other business`,
      parts: [
        {
          heading: 'Actions',
          lines: [],
          table: [
            ['Action', 'Responsible', 'Due'],
            ['Walk the school route along the river', 'John Fell', after(14)],
            ['Reply to the pupils’ council about the playground', 'Anne Myre', 'next meeting'],
          ],
        },
      ],
    },
  ],
});
