import type { SampleOf } from './words';

export const nn: SampleOf = ({ meeting, year, after }) => ({
  site: 'Bjørkedal kommune',
  title: 'Møtebok – Utval for oppvekst',
  facts: [
    ['Utval', 'Utval for oppvekst'],
    ['Dato', meeting],
    ['Tid', '17:00–19:10'],
    ['Møtestad', 'Rådhuset, møterom Elva'],
    ['Til stades', 'Kari Lien (leiar), Ola Nesheim, Siri Moe, Jon Fjellvang, Anne Myrvold'],
    ['Sekretær', 'Per Strandli'],
  ],
  cases: [
    {
      heading: `Sak 11/${year} Godkjenning av innkalling og sakliste`,
      parts: [{ heading: 'Vedtak', lines: ['Innkalling og sakliste vart samrøystes godkjende.'] }],
    },
    {
      heading: `Sak 12/${year} Trafikktrygging ved Nordskogen skule`,
      parts: [
        { heading: 'Framlegg frå Ola Nesheim', lines: ['Saka vert utsett til skuleruta er klar.'] },
        { heading: 'Røysting', lines: ['Framlegget frå Ola Nesheim fall med 2 mot 3 røyster.'] },
        {
          heading: 'Vedtak',
          lines: [`Utvalet bed kommunedirektøren om å leggje fram ein plan for gangfelt og lys innan ${after(60)}.`],
        },
      ],
    },
    {
      heading: `Sak 13/${year} Skulerute for neste skuleår`,
      parts: [
        {
          heading: 'Vedtak',
          lines: ['Skuleruta vert vedteken slik ho ligg føre.', `Siri Moe kallar inn foreldreutvala til dialogmøte innan ${after(21)}.`],
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
            ['Tiltak', 'Ansvarleg', 'Frist'],
            ['Synfaring av skulevegen langs Storelva', 'Jon Fjellvang', after(14)],
            ['Svar til elevrådet om skulegarden', 'Anne Myrvold', 'neste møte'],
          ],
        },
      ],
    },
  ],
});
