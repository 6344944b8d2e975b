import { da as words } from '../../ui/words/da';
import { da as page } from '../../ui/words/page/da';
import { world } from '../world';

world.saksporWords = { words, page };
