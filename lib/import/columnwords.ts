/**
 * What people call the columns of their own lists, besides what Sakspor calls them: in Norwegian, Swedish, Danish,
 * Finnish and English, and as task programs write them.
 */
import type { Column } from '../export/columns';

export const COLUMN_WORDS: Readonly<Partial<Record<Column, readonly string[]>>> = {
  title: [
    'oppgave', 'oppgåve', 'tiltak', 'hva', 'kva', 'hva skal gjøres', 'oppfølging', 'uppgift', 'åtgärd', 'vad', 'vad ska göras', 'uppföljning',
    'opgave', 'hvad', 'opfølgning', 'tehtävä', 'mitä', 'toimenpide', 'seuranta', 'task', 'action', 'what', 'content', 'subject', 'summary',
    'name', 'navn', 'namn', 'emne', 'ämne', 'aihe', 'aktivitet', 'to do', 'todo',
  ],
  note: [
    'kommentar', 'kommentarer', 'merknad', 'merknader', 'notater', 'notat', 'beskrivelse', 'skildring', 'anmerkning', 'beskrivning', 'anteckningar',
    'noter', 'bemærkning', 'bemærkninger', 'kommentti', 'kommentit', 'lisätiedot', 'huomautus', 'kuvaus', 'comment', 'comments', 'notes', 'description', 'details',
  ],
  status: ['tilstand', 'state', 'tilanne', 'läge', 'stand'],
  priority: ['prio', 'viktighet', 'viktigheit', 'vigtighed', 'prioriteetti', 'importance', 'pri'],
  responsible: [
    'ansvar', 'ansvarlig person', 'ansvarlige', 'hvem', 'kven', 'hvem gjør', 'ansvariga', 'vem', 'vastuu', 'vastuussa', 'vastuutaho', 'kuka',
    'who', 'owner', 'assignee', 'assigned to', 'responsibility', 'eier', 'ägare',
  ],
  due: [
    'deadline', 'forfall', 'forfallsdato', 'tidsfrist', 'innen', 'senest', 'slutdatum', 'förfallodatum', 'klart', 'senast', 'forfaldsdato',
    'määräpäivä', 'eräpäivä', 'viimeistään', 'due date', 'by when', 'når', 'när', 'hvornår', 'milloin', 'when',
  ],
  ownDue: ['min frist', 'min tidsfrist', 'my deadline'],
  municipality: ['fylke', 'region', 'kaupunki', 'council'],
  body: ['utvalg', 'utval', 'råd', 'komité', 'komite', 'nemnd', 'nämnd', 'styrelse', 'byråd', 'lautakunta', 'elin', 'committee', 'board'],
  meetingDate: ['møte', 'møtedag', 'dato for møte', 'möte', 'mötesdatum', 'mötesdag', 'sammanträde', 'møde', 'kokous', 'kokouksen päivä', 'meeting', 'date of meeting'],
  caseNumber: ['saksnr', 'sak nr', 'saknr', 'saknummer', 'sak', 'ärendenr', 'paragraf', '§', 'pkt', 'dagsordenspunkt', 'pykälä', 'asia nro', 'item', 'item no', 'minute'],
  reference: ['arkivsaksnr', 'arkivsaksnummer', 'arkivnr', 'arkiv', 'dnr', 'diarienr', 'sagsnr', 'journalnr', 'journalnummer', 'diaarinro', 'dnro', 'reference', 'ref', 'file no'],
  caseTitle: ['sakens tittel', 'tittel på sak', 'ärende', 'rubrik', 'sagstitel', 'sag', 'asia', 'case', 'item title'],
  quote: ['vedtak', 'vedtakstekst', 'beslut', 'beslutstext', 'beslutning', 'päätös', 'decision', 'resolution'],
  tags: ['emneord', 'stikkord', 'merkelapp', 'kategori', 'taggar', 'nyckelord', 'etikett', 'nøgleord', 'avainsanat', 'tunniste', 'luokka', 'labels', 'label', 'tag', 'keywords', 'category'],
  url: ['nettadresse', 'adresse', 'url', 'kilde', 'webbadress', 'adress', 'källa', 'hjemmeside', 'osoite', 'lähde', 'address', 'source', 'web page'],
}; // biome-ignore format: lists of words
