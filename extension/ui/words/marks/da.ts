import type { MarksWords } from './words';

export const da: MarksWords = {
  title: 'Markeringer på siden',
  text: 'Vælg, hvad der markeres, og hvor tydeligt. Sidepanelet viser alt alligevel.',
  strength: 'Styrke',
  strengths: { quiet: 'Dæmpet', normal: 'Normal', strong: 'Kraftig' },
  onLight: 'På lys side',
  onDark: 'På mørk side',
  kinds: {
    case: { name: 'Sager', shape: 'tyk linje under', sample: 'Sag 12/26 Skolevej' },
    decision: { name: 'Beslutninger', shape: 'blå baggrund', sample: 'Rapporten tages til efterretning.' },
    action: { name: 'Til opfølgning', shape: 'linje under, varm baggrund', sample: 'Sekretariatet tilmelder dem' },
    who: { name: 'Ansvarlige', shape: 'prikker under', sample: 'kommunaldirektøren' },
    due: { name: 'Frister', shape: 'dobbelt linje under', sample: 'senest 1. september' },
    proposal: { name: 'Forslag', shape: 'stiplet linje under', sample: 'Indstilling til beslutning' },
    vote: { name: 'Afstemninger', shape: 'mellem to linjer', sample: 'blev enstemmigt vedtaget' },
    fallen: { name: 'Forkastede forslag', shape: 'gennemstreget', sample: 'Sagen sendes tilbage' },
    saved: { name: 'Gemt af dig', shape: 'gul baggrund, linje over', sample: 'Sekretariatet tilmelder dem' },
  },
};
