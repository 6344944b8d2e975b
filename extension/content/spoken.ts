/** The words of one language, which vite.config.ts names: put beside the reader where a page in it was met (languages.ts). */
import { code, data } from 'virtual:language';
import { world } from './world';

world.saksporLanguages = { ...world.saksporLanguages, [code]: data };
