import type { SampleOf } from './words';

export const nb: SampleOf = ({ meeting, year, after }) => ({
  site: 'Fjordvåg kommune',
  title: 'Møteprotokoll – Utvalg for oppvekst',
  facts: [
    ['Utvalg', 'Utvalg for oppvekst'],
    ['Dato', meeting],
    ['Tid', '17:00–19:10'],
    ['Møtested', 'Rådhuset, møterom Elva'],
    ['Til stede', 'Kari Lien (leder), Ola Nesheim, Siri Moe, Jon Fjellvang, Anne Myrvold'],
    ['Sekretær', 'Per Strandli'],
  ],
  cases: [
    {
      heading: `Sak 11/${year} Godkjenning av innkalling og saksliste`,
      parts: [{ heading: 'Vedtak', lines: ['Innkalling og saksliste ble enstemmig godkjent.'] }],
    },
    {
      heading: `Sak 12/${year} Trafikksikring ved Nordskogen skole`,
      parts: [
        { heading: 'Forslag fra Ola Nesheim', lines: ['Saken utsettes til skoleruten er klar.'] },
        { heading: 'Votering', lines: ['Forslaget fra Ola Nesheim falt med 2 mot 3 stemmer.'] },
        {
          heading: 'Vedtak',
          lines: [`Utvalget ber kommunedirektøren om å legge fram en plan for gangfelt og belysning innen ${after(60)}.`],
        },
      ],
    },
    {
      heading: `Sak 13/${year} Skolerute for neste skoleår`,
      parts: [
        {
          heading: 'Vedtak',
          lines: ['Skoleruten vedtas slik den foreligger.', `Siri Moe kaller inn foreldreutvalgene til dialogmøte innen ${after(21)}.`],
        },
      ],
    },
    {
      heading: `Sak 14/${year} Eventuelt`,
      parts: [
        {
          heading: 'Oppfølging',
          lines: [],
          table: [
            ['Tiltak', 'Ansvarlig', 'Frist'],
            ['Befaring av skoleveien langs Storelva', 'Jon Fjellvang', after(14)],
            ['Svar til elevrådet om skolegården', 'Anne Myrvold', 'neste møte'],
          ],
        },
      ],
    },
  ],
});
