/** The languages there are. A new one is a file of words and a line here. */
import type { LanguageCode } from '../minutes';
import { da } from './da';
import { en } from './en';
import { fi } from './fi';
import type { Language } from './language';
import { nb } from './nb';
import { nn } from './nn';
import { sv } from './sv';

export const LANGUAGES: readonly Language[] = [nb, nn, sv, da, fi, en];

export const languageOf = (code: LanguageCode): Language => LANGUAGES.find(language => language.code === code) ?? nb;
