/** Long work cut into steps: between two of them whoever runs it may let others have their turn. */

/** A step yields what is known so far where that is worth showing, else nothing; the end returns the whole. */
export type Steps<Whole, SoFar = never> = Generator<SoFar | undefined, Whole>;

/** How many of a document's blocks are looked at in one step, where all of them are, one after the other. */
export const BLOCKS_IN_A_STEP = 20;

/** Runs all steps at once; errors are those of the work itself. */
export function finish<Whole>(steps: Steps<Whole, unknown>): Whole {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
