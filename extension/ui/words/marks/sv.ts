import type { MarksWords } from './words';

export const sv: MarksWords = {
  title: 'Markeringar på sidan',
  text: 'Välj vad som markeras och hur tydligt. Sidopanelen visar allt ändå.',
  strength: 'Styrka',
  strengths: { quiet: 'Dämpad', normal: 'Normal', strong: 'Kraftig' },
  onLight: 'På ljus sida',
  onDark: 'På mörk sida',
  kinds: {
    case: { name: 'Ärenden', shape: 'tjock linje under', sample: '§ 12 Säker skolväg' },
    decision: { name: 'Beslut', shape: 'blå bakgrund', sample: 'Rapporten läggs till handlingarna.' },
    action: { name: 'Att följa upp', shape: 'linje under, varm bakgrund', sample: 'Kansliet anmäler dem' },
    who: { name: 'Ansvariga', shape: 'prickar under', sample: 'förvaltningschefen' },
    due: { name: 'Tidsfrister', shape: 'dubbel linje under', sample: 'senast den 1 september' },
    proposal: { name: 'Förslag', shape: 'streckad linje under', sample: 'Förslag till beslut' },
    vote: { name: 'Omröstningar', shape: 'mellan två linjer', sample: 'beslutar enhälligt' },
    fallen: { name: 'Avslagna förslag', shape: 'genomstruket', sample: 'Ärendet återremitteras' },
    saved: { name: 'Sparat av dig', shape: 'gul bakgrund, linje över', sample: 'Kansliet anmäler dem' },
  },
};
