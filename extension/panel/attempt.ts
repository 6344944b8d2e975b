/** What the panel does to the list, and what it says where that goes wrong. */
import { troubleOf } from '../store/trouble';
import { toast } from '../ui/toast';
import { words } from '../ui/words/index';
import { troubleText } from '../ui/words/trouble';

export const attempt = (work: () => Promise<unknown>): Promise<unknown> =>
  work().catch(error => {
    const w = words.value;
    const trouble = troubleOf(error);
    toast(trouble === 'failed' ? w.list.saveFailed : troubleText(w.tag, trouble).text);
  });
