// Pages for the bench, made anew each time and always the same: minutes of any length, and a page that is none.
// The prose is varied, because words that are met again are read faster than words that are new.

const SUBJECTS = [
  'Kommunedirektøren',
  'Planutvalget',
  'Eldrerådet',
  'Rektor',
  'Driftsavdelingen',
  'Ordføreren',
  'Utbyggeren',
  'Naboene',
  'Fylkeskommunen',
  'Foreldrerådet',
];
const VERBS = [
  'viste til',
  'redegjorde for',
  'har vurdert',
  'mottok merknader til',
  'gjennomgikk',
  'la fram',
  'beskrev',
  'tok utgangspunkt i',
  'sammenlignet',
  'kommenterte',
];
const OBJECTS = [
  'gangveien langs Storelva',
  'taket på idrettshallen',
  'budsjettet for neste år',
  'skoleskyssen i Nordbygda',
  'høringssvarene',
  'støymålingene',
  'leieavtalen for biblioteket',
  'renovasjonsordningen',
  'vannverket på Skarvholmen',
  'bemanningsplanen',
];
const ENDS = [
  'i møtet',
  'med tall fra de siste tre årene',
  'slik det går fram av saksframlegget',
  'uten at dette endrer kostnadene',
  'etter samtaler med partene',
  'som del av økonomiplanen',
  'for hele perioden',
  'i tråd med gjeldende rutiner',
];
const WHO = ['Kari Vikan', 'Ola Nesheim', 'Lise Bakkejord', 'Per Strandli', 'Anne Myrvold', 'Jon Fjellvang'];
const TASKS = [
  'sender brev til naboene',
  'legger fram en sak om belysning',
  'tar kontakt med utbyggeren',
  'lager en oversikt over kostnadene',
  'kaller inn til befaring',
];
const MONTHS = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'august', 'september', 'oktober', 'november'];

/** A small generator of numbers that is the same on every machine (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pickers = seed => {
  const random = numbers(seed);
  const pick = list => list[Math.floor(random() * list.length)];
  const word = () => (46656 + Math.floor(random() * 1632960)).toString(36);
  const sentence = () => `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(ENDS)}, område ${word()}.`;
  const paragraph = () => `<p>${Array.from({ length: 4 + Math.floor(random() * 4) }, sentence).join(' ')}</p>`;
  return { random, pick, sentence, paragraph };
};

/** Minutes of a council, about `bytes` long. */
export function minutesPage(bytes, seed = 1) {
  const { random, pick, sentence, paragraph } = pickers(seed);
  const parts = [
    '<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Møteprotokoll Fjordvåg kommunestyre</title></head><body>',
    '<header><nav><ul><li><a href="/">Forsiden</a></li><li><a href="/politikk">Politikk</a></li></ul></nav></header><main>',
    '<h1>Møteprotokoll</h1><p>Utvalg: Kommunestyret</p><p>Møtested: Rådhuset</p><p>Dato: 18.06.2026</p><p>Tid: 18:00–21:10</p>',
    `<p>Til stede: ${WHO.join(', ')}</p>`,
  ];
  let length = parts.join('').length;
  for (let n = 1; length < bytes; n++) {
    const one = [`<h2>PS ${n}/26 ${sentence().split(' ').slice(2, 8).join(' ')}</h2>`, '<h3>Saksopplysninger</h3>'];
    for (let i = 0; i < 3 + random() * 5; i++) one.push(paragraph());
    one.push('<h3>Kommunedirektørens innstilling</h3>', `<p>Kommunestyret vedtar ${pick(OBJECTS)} slik den foreligger.</p>`);
    one.push('<h3>Behandling</h3>', paragraph(), '<h3>Votering</h3>', '<p>Innstillingen ble enstemmig vedtatt.</p>');
    one.push('<h3>Vedtak</h3>', `<ol><li>Kommunestyret vedtar ${pick(OBJECTS)} slik den foreligger.</li>`);
    one.push(
      `<li>Kommunedirektøren legger fram en plan for ${pick(OBJECTS)} innen ${1 + Math.floor(random() * 27)}. ${pick(MONTHS)} 2027.</li></ol>`,
    );
    if (n % 3 === 0) {
      one.push('<table><tr><th>Tiltak</th><th>Ansvarlig</th><th>Frist</th></tr>');
      for (let i = 0; i < 4; i++)
        one.push(`<tr><td>${pick(WHO).split(' ')[0]} ${pick(TASKS)}</td><td>${pick(WHO)}</td><td>${1 + i}. ${pick(MONTHS)}</td></tr>`);
      one.push('</table>');
    }
    const text = one.join('\n');
    parts.push(text);
    length += text.length;
  }
  return `${parts.join('\n')}</main><footer><p>Fjordvåg kommune, Storgata 1</p></footer></body></html>`;
}

/** A news page of about `bytes`: as much prose, and no minutes. */
export function otherPage(bytes, seed = 2) {
  const { sentence, paragraph } = pickers(seed);
  const parts = [
    '<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Nytt fra Fjordvåg</title></head><body><main><h1>Aktuelt</h1>',
  ];
  for (let length = 0; length < bytes; ) {
    const one = `<h2>${sentence()}</h2>${paragraph()}${paragraph()}`;
    parts.push(one);
    length += one.length;
  }
  return `${parts.join('\n')}</main></body></html>`;
}
