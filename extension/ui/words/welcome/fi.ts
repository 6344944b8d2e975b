import type { WelcomeWords } from './words';

export const fi: WelcomeWords = {
  title: 'Pidä kiinni siitä, mitä päätettiin',
  lead: 'Sakspor lukee pöytäkirjoja kanssasi, merkitsee kenen pitää tehdä mitä ja milloin, ja säilyttää sen, mitä haluat seurata.',
  steps: [
    ['Avaa pöytäkirja', 'Kunnan verkkosivulta tai PDF-tiedostona.'],
    ['Napsauta Saksporia työkalupalkissa', 'Asiat, päätökset, vastuuhenkilöt ja määräajat merkitään.'],
    ['Tallenna se, mitä haluat seurata', 'Lainaus, asia, kokous ja linkki tulevat mukaan.'],
  ],
  tryOut: 'Kokeile esimerkkisivulla',
  openList: 'Avaa luettelo',
  promises: [
    ['Kaikki pysyy koneellasi.', 'Ei tiliä eikä seurantaa.'],
    ['Lukee vain, kun pyydät.', 'Valitset sivustot itse.'],
    ['Luettelo on sinun.', 'Vie se Exceliin, kalenteriin tai paperille.'],
  ],
  picture: 'Tältä merkitty pöytäkirja näyttää',
  heading: '§ 12 Liikenneturvallisuus Pohjoismetsän koululla',
  discussion: 'Käsittely',
  fallen: 'Kaisa Lehto ehdotti asian jättämistä pöydälle.',
  vote: 'Ehdotus hylättiin äänin 4–5.',
  decision: 'Päätös',
  task: date => [
    'Lautakunta kehottaa ',
    'teknistä johtajaa',
    ' laatimaan suunnitelman suojateistä ja valaistuksesta ',
    `${date} mennessä`,
    '.',
  ],
  taskTitle: 'Suunnitelma suojateistä ja valaistuksesta',
  who: 'Tekninen johtaja',
  example: 'Esimerkkisivu',
  exampleText: 'Pöytäkirja on keksitty. Napsauta merkintää nähdäksesi, mitä Sakspor luki, ja tallenna se luetteloon.',
  back: 'Takaisin',
};
