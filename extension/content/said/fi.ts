import { fi as words } from '../../ui/words/fi';
import { fi as page } from '../../ui/words/page/fi';
import { world } from '../world';

world.saksporWords = { words, page };
