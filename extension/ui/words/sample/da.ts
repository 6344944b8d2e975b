import type { SampleOf } from './words';

export const da: SampleOf = ({ meeting, year, after }) => ({
  site: 'Nørreåen Kommune',
  title: 'Referat – Børne- og Skoleudvalget',
  facts: [
    ['Udvalg', 'Børne- og Skoleudvalget'],
    ['Dato', meeting],
    ['Tid', 'kl. 17.00–19.10'],
    ['Sted', 'Rådhuset, lokale Åen'],
    ['Til stede', 'Karen Lind (formand), Ole Nørgaard, Sidse Moe, Jens Fjeldgaard, Anne Myrup'],
    ['Referent', 'Per Strand'],
  ],
  cases: [
    {
      heading: `Sag 11/${year} Godkendelse af dagsorden`,
      parts: [{ heading: 'Beslutning', lines: ['Dagsordenen blev godkendt.'] }],
    },
    {
      heading: `Sag 12/${year} Trafiksikkerhed ved Nordskovskolen`,
      parts: [
        { heading: 'Ændringsforslag fra Ole Nørgaard', lines: ['Sagen udsættes, til ferieplanen er klar.'] },
        { heading: 'Afstemning', lines: ['Ændringsforslaget faldt med 2 stemmer mod 3.'] },
        {
          heading: 'Beslutning',
          lines: [`Udvalget anmoder forvaltningen om at fremlægge en plan for fodgængerfelt og belysning inden den ${after(60)}.`],
        },
      ],
    },
    {
      heading: `Sag 13/${year} Ferieplan for næste skoleår`,
      parts: [
        {
          heading: 'Beslutning',
          lines: ['Ferieplanen blev godkendt.', `Sidse Moe indkalder forældrerådene til dialogmøde senest den ${after(21)}.`],
        },
      ],
    },
    {
      heading: `Sag 14/${year} Eventuelt`,
      parts: [
        {
          heading: 'Opfølgning',
          lines: [],
          table: [
            ['Opgave', 'Ansvarlig', 'Frist'],
            ['Besigtigelse af skolevejen langs Storåen', 'Jens Fjeldgaard', after(14)],
            ['Svar til elevrådet om skolegården', 'Anne Myrup', 'næste møde'],
          ],
        },
      ],
    },
  ],
});
