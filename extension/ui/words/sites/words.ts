/** Words of turning on Sakspor for all municipal sites at once. */
export interface SitesWords {
  all: string;
  /** What will happen, before it is turned on. */
  allText: string;
  /** The same where it is on. */
  allOn: string;
  turnOn: string;
  turnOff: string;
  hosts: (n: number) => string;
  /** Of one of them. */
  remove: string;
}
