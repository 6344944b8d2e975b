import type { MarksWords } from './words';

export const nb: MarksWords = {
  title: 'Markeringer på siden',
  text: 'Velg hva som markeres, og hvor tydelig. Sidepanelet viser alt uansett.',
  strength: 'Styrke',
  strengths: { quiet: 'Dempet', normal: 'Vanlig', strong: 'Kraftig' },
  onLight: 'På lys side',
  onDark: 'På mørk side',
  kinds: {
    case: { name: 'Saker', shape: 'tykk linje under', sample: 'Sak 12/26 Skolevei' },
    decision: { name: 'Vedtak', shape: 'blå bakgrunn', sample: 'Rapporten tas til orientering.' },
    action: { name: 'Til oppfølging', shape: 'linje under, varm bakgrunn', sample: 'Sekretariatet melder dem på' },
    who: { name: 'Ansvarlige', shape: 'prikker under', sample: 'kommunedirektøren' },
    due: { name: 'Frister', shape: 'dobbel linje under', sample: 'innen 1. september' },
    proposal: { name: 'Forslag', shape: 'stiplet linje under', sample: 'Innstilling til vedtak' },
    vote: { name: 'Voteringer', shape: 'mellom to linjer', sample: 'ble enstemmig vedtatt' },
    fallen: { name: 'Falte forslag', shape: 'strek gjennom', sample: 'Saken sendes tilbake' },
    saved: { name: 'Lagret av deg', shape: 'gul bakgrunn, linje over', sample: 'Sekretariatet melder dem på' },
  },
};
