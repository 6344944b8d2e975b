import { nb as words } from '../../ui/words/nb';
import { nb as page } from '../../ui/words/page/nb';
import { world } from '../world';

world.saksporWords = { words, page };
