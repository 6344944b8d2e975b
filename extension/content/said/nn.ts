import { nn as words } from '../../ui/words/nn';
import { nn as page } from '../../ui/words/page/nn';
import { world } from '../world';

world.saksporWords = { words, page };
