import type { MarksWords } from './words';

export const en: MarksWords = {
  title: 'Marks on the page',
  text: 'Choose what is marked, and how clearly. The side panel shows everything all the same.',
  strength: 'Strength',
  strengths: { quiet: 'Quiet', normal: 'Normal', strong: 'Strong' },
  onLight: 'On a light page',
  onDark: 'On a dark page',
  kinds: {
    case: { name: 'Items', shape: 'thick line below', sample: 'Item 12/26 Safe school roads' },
    decision: { name: 'Decisions', shape: 'blue background', sample: 'The report is noted.' },
    action: { name: 'Actions', shape: 'line below, warm background', sample: 'The secretariat registers them' },
    who: { name: 'Responsible', shape: 'dots below', sample: 'the chief executive' },
    due: { name: 'Deadlines', shape: 'double line below', sample: 'by 1 September' },
    proposal: { name: 'Proposals', shape: 'dashes below', sample: 'Recommended decision' },
    vote: { name: 'Votes', shape: 'between two lines', sample: 'was adopted unanimously' },
    fallen: { name: 'Fallen proposals', shape: 'line through', sample: 'The item is sent back' },
    saved: { name: 'Saved by you', shape: 'yellow background, line above', sample: 'The secretariat registers them' },
  },
};
