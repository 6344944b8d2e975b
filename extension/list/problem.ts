/** What is wrong with a file, in words. */
import type { ImportProblem } from '../../lib/import/problem';
import type { WorkWords } from '../ui/words/work/words';

export const problemText = (problem: ImportProblem, { problems }: WorkWords): string =>
  (problems[problem.key] as (problem: ImportProblem) => string)(problem);
