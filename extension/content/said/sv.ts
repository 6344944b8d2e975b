import { sv as page } from '../../ui/words/page/sv';
import { sv as words } from '../../ui/words/sv';
import { world } from '../world';

world.saksporWords = { words, page };
