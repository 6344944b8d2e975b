import type { MarksWords } from './words';

export const nn: MarksWords = {
  title: 'Markeringar på sida',
  text: 'Vel kva som blir markert, og kor tydeleg. Sidepanelet viser alt uansett.',
  strength: 'Styrke',
  strengths: { quiet: 'Dempa', normal: 'Vanleg', strong: 'Kraftig' },
  onLight: 'På lys side',
  onDark: 'På mørk side',
  kinds: {
    case: { name: 'Saker', shape: 'tjukk linje under', sample: 'Sak 12/26 Skuleveg' },
    decision: { name: 'Vedtak', shape: 'blå bakgrunn', sample: 'Rapporten blir teken til orientering.' },
    action: { name: 'Til oppfølging', shape: 'linje under, varm bakgrunn', sample: 'Sekretariatet melder dei på' },
    who: { name: 'Ansvarlege', shape: 'prikkar under', sample: 'kommunedirektøren' },
    due: { name: 'Fristar', shape: 'dobbel linje under', sample: 'innan 1. september' },
    proposal: { name: 'Framlegg', shape: 'stipla linje under', sample: 'Innstilling til vedtak' },
    vote: { name: 'Røystingar', shape: 'mellom to linjer', sample: 'vart samrøystes vedteke' },
    fallen: { name: 'Framlegg som fall', shape: 'strek gjennom', sample: 'Saka blir send tilbake' },
    saved: { name: 'Lagra av deg', shape: 'gul bakgrunn, linje over', sample: 'Sekretariatet melder dei på' },
  },
};
