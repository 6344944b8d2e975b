/** Words of the first page, and of the frame around the example page. */
export interface WelcomeWords {
  title: string;
  lead: string;
  /** Each a heading and a line. */
  steps: readonly (readonly [string, string])[];
  tryOut: string;
  openList: string;
  promises: readonly (readonly [string, string])[];
  /** A small picture of marked minutes, in words: what it is called, and what stands in it. */
  picture: string;
  heading: string;
  discussion: string;
  fallen: string;
  vote: string;
  decision: string;
  /** Before who, who, the task, when, the end. @param date as this language writes it */
  task: (date: string) => readonly [string, string, string, string, string];
  taskTitle: string;
  who: string;
  example: string;
  exampleText: string;
  back: string;
}
