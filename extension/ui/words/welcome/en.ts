import type { WelcomeWords } from './words';

export const en: WelcomeWords = {
  title: 'Keep hold of what was decided',
  lead: 'Sakspor reads minutes with you, marks who is to do what by when, and keeps what you want to follow up.',
  steps: [
    ['Open some minutes', 'On the municipality’s site, or as a PDF.'],
    ['Click Sakspor in the toolbar', 'Items, decisions, who is responsible and deadlines are marked.'],
    ['Save what you want to follow up', 'Quote, item, meeting and link come along.'],
  ],
  tryOut: 'Try it on an example page',
  openList: 'Open the list',
  promises: [
    ['Everything stays on your device.', 'No account and no tracking.'],
    ['Reads only when you ask.', 'You choose the sites yourself.'],
    ['The list is yours.', 'Take it to Excel, a calendar or paper.'],
  ],
  picture: 'What marked minutes look like',
  heading: 'Item 12/26 Road safety at Northwood School',
  discussion: 'Discussion',
  fallen: 'Kate Lyne proposed to defer the item.',
  vote: 'The proposal fell by 4 votes to 5.',
  decision: 'Decision',
  task: date => ['The committee asks ', 'the chief executive', ' to present a plan for crossings and lighting ', `by ${date}`, '.'],
  taskTitle: 'Plan for crossings and lighting',
  who: 'The chief executive',
  example: 'Example page',
  exampleText: 'These minutes are made up. Click a mark to see what Sakspor read, and save it in the list.',
  back: 'Back',
};
