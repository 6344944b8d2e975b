/**
 * How each language writes whose minutes they are. Apart from the languages' own files, because the list's pages know
 * a municipality too and must not carry the whole parser with them.
 */
import type { LanguageCode } from '../minutes';

export interface MunicipalityWords {
  /** After the name: "Fjordvåg kommune". */
  after: string[];
  /** Before it: "Municipality of Skerry". */
  before: string[];
  /** First words of names that have two: "Indre Haug". */
  firstWords: string[];
  /** Letters that a name has added before `after`, as "s" in "Kristianstads kommun"; none where it stays as it is. */
  genitive: string;
  /** Capitalised words before `after` that are no name: "Hver kommune". */
  notNames: string[];
  /** Hosts that only municipalities have; `*` is the name. */
  hosts: string[];
  /** Hosts that anybody can have, so that the body must be a municipality's. */
  anybodysHosts: string[];
  /** What a municipality's body is called; parts of words, folded. */
  bodies: string[];
}

const norwegian: MunicipalityWords = {
  after: ['kommune', 'kommunes', 'herad', 'fylkeskommune'],
  before: [],
  firstWords: ['nord', 'sør', 'aust', 'øst', 'vest', 'nordre', 'søndre', 'søre', 'østre', 'vestre', 'indre', 'ytre', 'midtre', 'øvre', 'nedre', 'nye', 'store', 'lille'],
  genitive: '',
  notNames: ['hver', 'kvar', 'denne', 'vår', 'egen', 'eigen', 'ny', 'en', 'ein', 'norsk', 'andre', 'ingen', 'vertskommune'],
  hosts: ['*.kommune.no', '*.herad.no'],
  anybodysHosts: [],
  bodies: [],
}; // biome-ignore format: lists of words

export const MUNICIPALITY_WORDS: Record<LanguageCode, MunicipalityWords> = {
  nb: norwegian,
  nn: norwegian,
  sv: {
    after: ['kommun', 'kommuns', 'stad'],
    before: [],
    firstWords: ['norra', 'södra', 'östra', 'västra', 'stora', 'lilla', 'upplands', 'nya', 'övre', 'nedre'],
    genitive: 's',
    notNames: ['varje', 'denna', 'vår', 'egen', 'ny', 'en', 'svensk', 'andra', 'ingen'],
    hosts: ['*.kommun.se', '*kommun.se', '*-kommun.se'],
    anybodysHosts: ['*.se'],
    bodies: ['kommunstyr', 'kommunfullmaktige', 'namnd', 'arbetsutskott'],
  },
  da: {
    after: ['kommune', 'kommunes'],
    before: [],
    firstWords: ['nord', 'syd', 'øst', 'vest', 'ny', 'store', 'lille', 'nordre', 'søndre'],
    genitive: 's',
    notNames: ['hver', 'denne', 'vores', 'egen', 'ny', 'en', 'dansk', 'andre', 'ingen'],
    hosts: ['*.kommune.dk', '*-kommune.dk', '*kommune.dk'],
    anybodysHosts: ['*.dk'],
    bodies: ['byrad', 'kommunalbestyrelse', 'okonomiudvalg', 'udvalget', 'borgerreprasentation'],
  },
  fi: {
    after: ['kunta', 'kaupunki', 'kunnan', 'kaupungin'],
    before: [],
    firstWords: ['uusi', 'vanha'],
    genitive: 'n',
    notNames: ['jokainen', 'tämä', 'oma', 'uusi'],
    hosts: ['*.kunta.fi', '*kunta.fi'],
    anybodysHosts: ['*.fi'],
    bodies: ['kunnan', 'kaupungin', 'valtuusto', 'lautakunta'],
  },
  en: {
    after: ['municipality', 'municipal council', 'city council', 'town council', 'county council', 'borough council'],
    before: ['municipality of', 'city of', 'town of'],
    firstWords: ['north', 'south', 'east', 'west', 'upper', 'lower', 'new', 'great', 'little'],
    genitive: '',
    notNames: ['the', 'each', 'every', 'this', 'our', 'no'],
    hosts: [],
    anybodysHosts: [],
    bodies: [],
  },
}; // biome-ignore format: lists of words
