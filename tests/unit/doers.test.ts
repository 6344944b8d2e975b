/** Sentences that tell who is to do what in another order than "Kari sends the letter": and those that only look so. */
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../lib/minutes';
import { actionsOf, minutesOf } from './support';

const HEADS: Record<LanguageCode, [title: string, present: string, cases: [string, string]]> = {
  nb: [
    'Referat fra møte i Fjellvik velforening 12. mars 2026',
    'Til stede: Kari Nesheim (leder), Ola Vikan',
    ['Sak 1/26 Åpning', 'Sak 2/26 Veien'],
  ],
  nn: [
    'Referat frå møte i Fjellvik velforeining 12. mars 2026',
    'Til stades: Kari Nesheim (leiar), Ola Vikan',
    ['Sak 1/26 Opning', 'Sak 2/26 Vegen'],
  ],
  sv: [
    'Protokoll från möte i Fjällviks byalag 12 mars 2026',
    'Närvarande: Karin Nesberg (ordförande), Olle Vikman',
    ['§ 1 Öppnande', '§ 2 Vägen'],
  ],
  da: [
    'Referat fra møde i Fjeldvig beboerforening 12. marts 2026',
    'Til stede: Karen Nesholm (formand), Ole Vigsø',
    ['1. Åbning', '2. Vejen'],
  ],
  fi: ['Pöytäkirja, Tunturilan kyläyhdistys 12.3.2026', 'Läsnä: Kaisa Nesola (puheenjohtaja), Olli Vikari', ['1 § Avaus', '2 § Tie']],
  en: [
    'Minutes of the Fellwick Residents Association, 12 March 2026',
    'Present: Karen Nesham (Chair), Oliver Vickers',
    ['1. Opening', '2. The road'],
  ],
};

function told(code: LanguageCode, sentence: string): string[][] {
  const [title, present, [first, second]] = HEADS[code];
  const minutes = minutesOf(`<h1>${title}</h1><p>${present}</p><h2>${first}</h2><p>–</p><h2>${second}</h2><p>${sentence}</p>`);
  return actionsOf(minutes).map(({ responsible }) => responsible.map(({ name }) => name));
}

describe('who is to do it', () => {
  it.each<[LanguageCode, string, string[]]>([
    // Whom a pronoun stands for.
    ['nb', 'Kari har snakket med rektor. Hun sender notatet før påske.', ['Kari']],
    ['nn', 'Ola har snakka med rektor. Han sender notatet før påske.', ['Ola']],
    ['sv', 'Karin har pratat med rektorn. Hon skickar underlaget före påsk.', ['Karin']],
    ['da', 'Karen har talt med skolelederen. Hun sender notatet inden påske.', ['Karen']],
    ['en', 'Karen spoke to the head. She will send the note by Friday.', ['Karen']],
    // Behind a clause in front the verb comes first.
    ['nb', 'Siden broen er stengt, ringer Ola vegkontoret.', ['Ola']],
    ['da', 'Da broen er lukket, ringer Ole til kommunen.', ['Ole']],
    // What is done comes first.
    ['sv', 'Schemat för våren skriver Olle.', ['Olle']],
    // By whom it is done.
    ['nn', 'Ei felles liste blir laga av Ola og send ut til alle.', ['Ola']],
    ['sv', 'Utkastet tas om hand av Karin.', ['Karin']],
    ['sv', 'Automaten krånglar. Då får Olle ringa leverantören på nytt.', ['Olle']],
    ['da', 'Planerne kommer for sent. Det tager Karen sig af.', ['Karen']],
    ['nn', 'Fleire ønskjer lengre opningstid. Dette vil administrasjonen arbeide vidare med.', ['administrasjonen']],
    // The verb and no more.
    ['nb', 'Konsulenten er forsinket. Ola purrer.', ['Ola']],
    ['da', 'Som medlem køber man selv nøglebrik. Karen bestiller.', ['Karen']],
    // Another verb than the first tells it.
    ['nb', 'Ola var enig og får laget et overslag.', ['Ola']],
    ['nn', 'Ola har material ståande og snikkar to benkar når han får tid.', ['Ola']],
    ['en', 'Cllr Vickers thinks the farmer may be willing and will speak to him.', ['Cllr Vickers']],
    // The words of a verb stand apart.
    ['nb', 'Kommunedirektøren tar dette opp med entreprenøren.', ['Kommunedirektøren']],
    ['da', 'Formanden lægger den nye plan frem på næste møde.', ['Formanden']],
    // Several, named before.
    ['da', 'Karen og Ole har lavet et udkast. De retter det til og lægger det op i uge 43.', ['Karen', 'Ole']],
    ['sv', 'Karin och Olle har gjort elva intervjuer. De sammanställer svaren.', ['Karin', 'Olle']],
    // Two by their first names, in brackets behind what is wished.
    ['sv', 'En klocka i korridoren. (Karin och Olle pratar med rektorn.)', ['Karin', 'Olle']],
    ['nb', 'Klokke i gangen. (Kari og Ola snakker med rektor.)', ['Kari', 'Ola']],
    // What stands before a comma is nobody.
    ['nb', 'Innkjøp: Kaffe, Kari handler inn.', ['Kari']],
    ['nb', 'Servering: Vafler og Kari handler inn.', ['Kari']],
    // Whom it is done to stands behind "to".
    ['en', 'Karen will reach out to the city in the coming weeks to get an answer.', ['Karen']],
    // Who answers for what was told before.
    ['sv', 'Det bestämdes att skyltar ska tas fram till våren. Karin och Olle ansvarar.', ['Karin', 'Olle']],
    ['da', 'Festen holdes den 12. juni. Karen og Ole er tovholdere.', ['Karen', 'Ole']],
    // Asked before the meeting, and still to be done.
    ['nb', 'Enhetslederne er bedt om å registrere behovet i systemet.', ['Enhetslederne']],
    ['da', 'Karen har lovet at få printeren op at køre.', ['Karen']],
    // Behind a comma an office, and what was settled on a condition.
    ['nb', 'Søknadsfristen er 1. mai, og prosjektleder sender søknaden i god tid før dette.', ['prosjektleder']],
    ['da', 'Forslaget tiltrådtes, idet Ole indarbejder rettelserne på side 4.', ['Ole']],
    // By their first letters, by a mention, before a colon, behind the thing and with the day.
    ['en', 'AP51 KN to book the band before the end of June.', ['KN']],
    ['en', 'The old folders go on Monday. @Karen please post how to find the new ones.', ['Karen']],
    ['nn', 'Kari: reknar på kva det kostar', ['Kari']],
    ['da', '<ul><li>Tilladelse fra kommunen: Ole, senest 1. juni</li></ul>', ['Ole']],
    ['en', 'Chase the supplier for a firm delivery date (Karen)', ['Karen']],
    // Said of somebody between commas, or before the name.
    ['nb', 'Kari, som sitter i arbeidsutvalget, tar saken med dit.', ['Kari']],
    ['da', 'Ole, der alligevel skal til møde med kommunen, spørger til prisen.', ['Ole']],
    ['en', 'Karen, who has the only key, will let the plumber in.', ['Karen']],
    ['sv', 'Juristen Karin Nesberg ska granska avtalet innan det undertecknas.', ['Juristen Karin Nesberg']],
    ['nn', 'Kari v/løn rettar opp feilen i neste køyring.', ['Kari v/løn']],
    ['nn', '8. klasse tek seg av kaffien.', ['8. klasse']],
    ['nb', 'Kari, som sitter i utvalget, tar saken med dit.', ['Kari']],
    ['da', 'Karen, der bor nærmest, måler skuret op.', ['Karen']],
    ['fi', 'Kaisa, joka asuu lähimpänä, käy mittaamassa terassin.', ['Kaisa']],
    // When it is stands first, and somebody known right before the verb.
    ['fi', 'Huhtikuun loppuun mennessä Olli käy luonnoksen läpi koulun kanssa.', ['Olli']],
    // Behind a clause the verb is enough.
    ['fi', 'Mikäli nuohooja ei vastaa, Olli soittaa.', ['Olli']],
    // A name behind the sentence.
    ['da', 'Husk at bestille vacciner. /Ole', ['Ole']],
    ['fi', 'Naru on poikki, uusi kiinnitetään ennen vappua. /Olli', ['Olli']],
    // What one who speaks says of "us".
    ['fi', 'Kaisa: laitamme tiedon ilmoitustaululle ja keitämme kahvit.', ['Kaisa']],
    ['fi', 'Olli: hoidan kutsut.', ['Olli']],
    // What must be done, with somebody in brackets.
    ['fi', 'Huoltopyyntö jätettävä kiinteistöhuollolle (Olli).', ['Olli']],
    ['fi', 'Ikkunoista on saatu kaksi tarjousta, kolmas pyydetään vielä (Olli).', ['Olli']],
    ['fi', 'Jokainen hallituksen jäsen ilmoittaa osoitteensa 12.9. mennessä.', ['Jokainen hallituksen jäsen']],
    // Words between a verb and what goes with it.
    ['fi', 'Puheenjohtaja ottaa asiasta yhteyttä kuntaan.', ['Puheenjohtaja']],
    // A comma where others have a colon.
    ['da', 'Karen, opdaterer hjemmesiden.', ['Karen']],
    ['sv', 'Karin och Olle, gör en folder.', ['Karin', 'Olle']],
    // What one who speaks says of herself.
    ['nb', 'Kari: Jeg sender en påminnelse til styret.', ['Kari']],
    ['nn', 'Ola – Eg sender ei påminning til styret.', ['Ola']],
    ['sv', 'Karin: Jag skickar ut en kallelse.', ['Karin']],
    ['da', 'Ole: Jeg sender en mail til kommunen.', ['Ole']],
    ['en', 'OV - I will confirm the date with the school.', ['OV']],
    // What is to be done to a thing, by nobody or by somebody.
    ['en', 'The vacancies will be advertised.', []],
    ['en', 'A copy of the recommendations will be forwarded to the county.', []],
    ['en', 'The bench will be repaired by Oliver.', ['Oliver']],
    // Somebody whom no list of roles has, in the place of who is given a task.
    ['nb', 'Glassmesteriet bes om å skifte ruta før jul.', ['Glassmesteriet']],
    ['sv', 'Ekbackens samfällighet får i uppdrag att sanda vägen.', ['Ekbackens samfällighet']],
    ['en', 'The Scout Group is asked to clear the path.', ['The Scout Group']],
    ['nb', 'Kirketjeneren bes om å få lyset i orden.', ['Kirketjeneren']],
    // What is done to a thing has no doer in its subject.
    ['fi', 'Palvelut kilpailutetaan 1.5. mennessä.', []],
    ['nb', 'Enten Kari eller Ola ringer eieren.', ['Kari', 'Ola']],
    ['nb', 'Kari passer huset mens Ola er på ferie.', ['Kari']],
    ['nb', 'Sommerfest, og Kari ordner kopper.', ['Kari']],
    ['da', 'Ole går alle skabe igennem.', ['Ole']],
    // One or the other of them, organisations by their letters, verbs of two words.
    ['sv', 'Karin eller Olle kontaktar en arborist.', ['Karin', 'Olle']],
    ['fi', 'Kaisa tai Olli ottaa yhteyttä kuntaan.', ['Kaisa', 'Olli']],
    ['en', 'The gate needs to be painted. For Action: Karen', ['Karen']],
    ['en', 'SGK and FRA will check with their own members.', ['SGK', 'FRA']],
    ['da', 'Karen går videre med planen.', ['Karen']],
    // When stands between the doer and the verb.
    ['da', 'Det blev besluttet at Ole og Karen til næste møde leverer et nyt bud.', ['Ole', 'Karen']],
    ['nb', 'Det ble bestemt at Kari innen 1. mai lager et utkast.', ['Kari']],
    ['sv', 'Beslutades att Karin till nästa möte tar fram ett förslag.', ['Karin']],
    // Whom somebody asks; who is given time to do it; an office by its letters.
    ['sv', 'Karin frågar vägföreningen om priset.', ['Karin']],
    ['nn', 'Søkjaren får frist til 15. januar 2027 med å sende inn teikningar.', ['Søkjaren']],
    ['sv', 'Vordf fixar kallelsen.', ['Vordf']],
    ['fi', 'Tiketin tekijä korjaa sivun.', ['Tiketin tekijä']],
    // Behind something else the doer begins with "and".
    ['sv', 'Klart, och Olle skickar brevet.', ['Olle']],
    ['nb', 'Greit, og Ola sender brevet.', ['Ola']],
  ])('%s: %s', (code, sentence, names) => {
    const found = told(code, sentence);
    expect(found).toHaveLength(1);
    expect(found[0]).toEqual(names);
  });

  it('has a week for the work and a day by which it is told of: the day is the deadline', () => {
    const [title, present, [, second]] = HEADS.sv;
    const [action] = actionsOf(
      minutesOf(
        `<h1>${title}</h1><p>${present}</p><h2>${second}</h2><p>Karin räknar bilarna under vecka 42 och lämnar en lista senast den 27 oktober.</p>`,
      ),
    );
    expect(action?.due?.date).toBe('2026-10-27');
  });

  it('a list of things, each with somebody’s name', () => {
    const [title, present, [, second]] = HEADS.sv;
    const list = (lines: string[]) =>
      actionsOf(minutesOf(`<h1>${title}</h1><p>${present}</p><h2>${second}</h2>${lines.map(line => `<p>${line}</p>`).join('')}`)).map(
        ({ text, responsible }) => [text, responsible.map(({ name }) => name).join('+')],
      );
    expect(list(['Brygga A: Karin', 'Brygga B: Olle', 'Brygga C: Karin och Olle'])).toEqual([
      ['Brygga A: Karin', 'Karin'],
      ['Brygga B: Olle', 'Olle'],
      ['Brygga C: Karin och Olle', 'Karin+Olle'],
    ]);
    expect(list(['Affischer: Karin, 20 mars', 'Film: Olle (snarast)'])).toEqual([
      ['Affischer: Karin, 20 mars', 'Karin'],
      ['Film: Olle (snarast)', 'Olle'],
    ]);
    // One alone, offices, and what is nobody.
    expect(list(['Brygga A: Karin', 'Bryggorna är slitna.'])).toEqual([]);
    expect(list(['Ordförande: Karin', 'Sekreterare: Olle', 'Kassör: Karin'])).toEqual([]);
    expect(list(['Ja: Karin', 'Nej: Olle', 'Avstår: Karin och Olle'])).toEqual([]);
    // When something was, and for how long somebody holds an office, are no deadlines.
    expect(list(['Född: Karin, 3 mars 2026', 'Född: Olle, 2 mars 2026'])).toEqual([]);
    expect(list(['Suppleant: Karin 2026', 'Ersättare: Olle 2026'])).toEqual([]);
    expect(list(['Plats: Nesberg', 'Färg: Blå', 'Bredd: Halv'])).toEqual([]);
  });

  it.each<[LanguageCode, string]>([
    ['nb', 'Trener Ola var fornøyd. Han skal hvile på onsdag.'],
    // What was read at the meeting, by whom.
    ['sv', 'Protokollet lästes upp av Karin.'],
    // What one who speaks thinks, asks or has done; how a name is shortened; what others say will be.
    ['nb', 'Kari: Jeg mener at veien er for smal.'],
    ['da', 'Ole: Jeg har sendt en mail til kommunen.'],
    ['en', 'OV - I will be away in May.'],
    ['en', 'Karen: I will send what?'],
    ['en', '<ul><li>Oliver Vickers (OV), Fellwick Water</li><li>Greta Moss (GM), the county</li></ul>'],
    ['en', 'The county reported that the signs would be replaced in the spring.'],
    ['en', 'They will be contacted if it rains.'],
    ['nb', 'Ola fortalte om turen. Han bor på Nesheim.'],
    ['da', 'Karen er udpeget af udvalget og afløser Ole.'],
    ['sv', 'Mötet öppnades av Karin.'],
    ['da', 'Karen vil have, at alle får egen nøgle.'],
    ['nb', 'Saken bes om å bli utsatt.'],
    ['sv', 'Klockan 10.00 kommer Karin.'],
    // What looks like a second verb is a thing, or tells of the past, of speech or of what is.
    ['nb', 'Ola hadde med kaker og boller til alle.'],
    ['nb', 'Kari har vært på befaring og orienterer om saken.'],
    ['nn', 'Kari har prøvd anlegget og er nøgd.'],
    ['en', 'Karen has read the report and agrees with it.'],
    ['nb', 'Ola tok opp saken og mener at veien er for smal.'],
    // The verb and no more, which tells no task.
    ['nb', 'Ola orienterer.'],
    ['da', 'Karen modtager genvalg.'],
    ['sv', 'Karin föredrar ärendet.'],
    // What stands first is no task's.
    ['nb', 'Det mener Kari er for dyrt.'],
    ['sv', 'Det vet Olle inte.'],
    ['da', 'Så kan Ole hjælpe med at grave.'],
    ['da', 'Karen og Ole har været på kursus. De var glade for det.'],
    ['nb', 'Kari, som sitter i arbeidsutvalget, mener at saken bør utsettes.'],
    ['nb', 'Ola holder ferie i uke 29.'],
    // Who will not be there has nothing to do.
    ['nb', 'Ola skal være borte neste uke.'],
    ['nn', 'Kari skal vere bortreist i mai.'],
    ['sv', 'Karin kommer att vara bortrest vecka 12.'],
    ['da', 'Ole vil være på ferie i uge 30.'],
    ['en', 'Oliver will be absent next meeting.'],
    ['da', 'Karen skal på ferie i uge 48.'],
    // Who asks for something does nothing.
    ['sv', 'Karin (S) efterfrågar en utbildning.'],
    ['nb', 'Kari etterspør en plan for veien.'],
    ['fi', 'Kaisa ja Olli pitivät lainaa liian suurena riskinä.'],
    // What somebody would have liked, and what is only proposed.
    ['en', 'Oliver would have preferred to apply right away.'],
    ['nb', 'Det foreslås at hvert hus tar ansvar for sin del av veien.'],
    ['fi', 'Ehdotetaan, että kukin talo ottaa vastuun omasta osuudestaan.'],
    // A label's word behind one that leads up to it.
    ['en', 'Progress to Date: the walls are up.'],
    ['da', 'Karen holder ferie fra 8. april til 21. april.'],
    ['da', 'Ole anslår, at en flytning koster 150.000 kr.'],
    // What must not be is nobody's task.
    // What somebody asks, and what many would like.
    ['sv', 'Karin (S) frågar om vägen är farlig.'],
    ['sv', 'Ordföranden frågar om ärendet ska avgöras i dag och finner att så sker.'],
    ['nb', 'Ola spør om det er mulig å vente.'],
    ['en', 'The school and the church would all like to take part on 8 May.'],
    ['sv', 'Efter diskussion drar Olle tillbaka sitt förslag.'],
    // Capitals that are a thing's, and a label without a task.
    ['en', 'LED will be fitted to the lamps.'],
    ['en', 'EU will publish the rules in May.'],
    ['nb', 'Gjesteplassene skal ikke brukes til langtidsparkering.'],
    ['nb', 'Kari, som sitter i utvalget, var fornøyd.'],
    ['fi', 'Kaisa, joka asuu lähimpänä, on tyytyväinen.'],
    ['fi', 'Olli pitää ehdotusta hyvänä.'],
    ['fi', 'Kaisa: toivomme kunnalta apua.'],
    ['fi', 'Tällä hetkellä Olli on lomalla.'],
    ['fi', 'Huhtikuussa Olli täyttää 50 vuotta.'],
    ['en', 'AP51 KN to book the band - completed CLOSED'],
    ['en', 'AP52 KN to write to the bus company. A letter has been sent - CLOSED.'],
    ['da', 'Punktet blev udsat, idet Ole var syg.'],
    ['nb', 'Veien er smal, og rektor mener at det haster.'],
    ['nn', 'Kari: lurer på kva det kostar'],
    ['sv', 'Karin påminner om att anmälan stänger på fredag.'],
  ])('%s, and nobody: %s', (code, sentence) => expect(told(code, sentence)).toEqual([]));
});
