import type { SampleOf } from './words';

export const fi: SampleOf = ({ meeting, after }) => ({
  site: 'Kuusilahden kunta',
  title: 'Pöytäkirja – Sivistyslautakunta',
  facts: [
    ['Toimielin', 'Sivistyslautakunta'],
    ['Aika', `${meeting} klo 17.00–19.10`],
    ['Paikka', 'Kunnantalo, kokoushuone Joki'],
    ['Läsnä', 'Kaisa Lehto (puheenjohtaja), Olli Nieminen, Sari Mäkinen, Jouni Vaara, Anna Myllylä'],
    ['Sihteeri', 'Pekka Ranta'],
  ],
  cases: [
    {
      heading: '§ 11 Esityslistan hyväksyminen',
      parts: [{ heading: 'Päätös', lines: ['Esityslista hyväksyttiin.'] }],
    },
    {
      heading: '§ 12 Liikenneturvallisuus Pohjoismetsän koululla',
      parts: [
        { heading: 'Vastaehdotus', lines: ['Asia jätetään pöydälle, kunnes työajat ovat valmiit.'] },
        { heading: 'Äänestys', lines: ['Olli Niemisen vastaehdotus hylättiin äänin 2–3.'] },
        {
          heading: 'Päätös',
          lines: [`Lautakunta kehottaa teknistä johtajaa laatimaan suunnitelman suojateistä ja valaistuksesta ${after(60)} mennessä.`],
        },
      ],
    },
    {
      heading: '§ 13 Ensi lukuvuoden työajat',
      parts: [
        {
          heading: 'Päätös',
          lines: [
            'Lautakunta hyväksyi työajat esityksen mukaisesti.',
            `Sari Mäkinen kutsuu vanhempainyhdistykset koolle ${after(21)} mennessä.`,
          ],
        },
      ],
    },
    {
      heading: '§ 14 Muut asiat',
      parts: [
        {
          heading: 'Seuranta',
          lines: [],
          table: [
            ['Toimenpide', 'Vastuuhenkilö', 'Määräaika'],
            ['Koulutien katselmus Isojoen varrella', 'Jouni Vaara', after(14)],
            ['Vastaus oppilaskunnalle koulun pihasta', 'Anna Myllylä', 'seuraava kokous'],
          ],
        },
      ],
    },
  ],
});
