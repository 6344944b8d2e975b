import { en as words } from '../../ui/words/en';
import { en as page } from '../../ui/words/page/en';
import { world } from '../world';

world.saksporWords = { words, page };
