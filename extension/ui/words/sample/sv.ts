import type { SampleOf } from './words';

export const sv: SampleOf = ({ meeting, after }) => ({
  site: 'Granforsa kommun',
  title: 'Protokoll – Utbildningsnämnden',
  facts: [
    ['Nämnd', 'Utbildningsnämnden'],
    ['Datum', meeting],
    ['Tid', 'kl. 17.00–19.10'],
    ['Plats', 'Kommunhuset, rum Ån'],
    ['Närvarande', 'Karin Ekblad (ordförande), Olle Stenmark, Maja Lindfors, Jonas Fjällström, Anna Myrberg'],
    ['Sekreterare', 'Per Strandlund'],
  ],
  cases: [
    {
      heading: '§ 11 Godkännande av dagordningen',
      parts: [{ heading: 'Beslut', lines: ['Dagordningen godkänns.'] }],
    },
    {
      heading: '§ 12 Trafiksäkerhet vid Nordskogens skola',
      parts: [
        { heading: 'Yrkanden', lines: ['Olle Stenmark yrkar att ärendet återremitteras.'] },
        { heading: 'Beslutsgång', lines: ['Ordföranden finner att Olle Stenmarks yrkande avslås.'] },
        {
          heading: 'Beslut',
          lines: [`Nämnden uppdrar åt förvaltningen att ta fram en plan för övergångsställe och belysning senast den ${after(60)}.`],
        },
      ],
    },
    {
      heading: '§ 13 Läsårstider för nästa läsår',
      parts: [
        {
          heading: 'Beslut',
          lines: [
            'Nämnden antar läsårstiderna enligt förslag.',
            `Maja Lindfors kallar föräldraråden till dialogmöte senast den ${after(21)}.`,
          ],
        },
      ],
    },
    {
      heading: '§ 14 Övriga frågor',
      parts: [
        {
          heading: 'Uppföljning',
          lines: [],
          table: [
            ['Åtgärd', 'Ansvarig', 'Klart'],
            ['Besök längs skolvägen vid Storån', 'Jonas Fjällström', after(14)],
            ['Svar till elevrådet om skolgården', 'Anna Myrberg', 'nästa möte'],
          ],
        },
      ],
    },
  ],
});
