/** Finnish names in the cases by which a task is given: who has it, by the name as it is by itself, and what gives nobody one. */
import { describe, expect, it } from 'vitest';
import { actionsOf, minutesOf } from './support';

const HEAD = `<h1>Pöytäkirja, Tunturilan kyläyhdistys 12.3.2026</h1><p>Läsnä:</p><ul><li>Kaisa Nesola, puheenjohtaja</li>
<li>Pekka Vikari</li><li>Antti Niskala</li><li>Päivi Suontaus</li><li>Heikki Virtanen</li><li>Leena Lahti</li>
<li>Jonna Alatupa, sihteeri</li><li>Markus Laine</li><li>Riitta Hyppönen</li><li>Henrik Ståhl</li><li>Matti Kangas</li></ul>`;

/** Who is given each task of a case with this text; "0" where nobody is named. */
function given(text: string): string[] {
  const minutes = minutesOf(`${HEAD}<h2>1 § Avaus</h2><p>Puheenjohtaja avasi kokouksen.</p><h2>2 § Kylätalo</h2><p>${text}</p>`);
  return actionsOf(minutes).map(({ responsible }) => responsible.map(({ name }) => name).join(' + ') || '0');
}

describe('a name in a case of its own', () => {
  it.each<[string, string]>([
    // Behind it a verb of what must be done; every name changes in its own way before the ending.
    ['Kaisan tulee toimittaa vahinkoilmoitus vakuutusyhtiölle.', 'Kaisa'],
    ['Pekan on määrä neuvotella seurojen kanssa.', 'Pekka'],
    ['Antin pitää hakea avaimet kunnantalolta.', 'Antti'],
    ['Heikin täytyy uusia sopimus ennen vappua.', 'Heikki'],
    ['Markuksen on toimitettava kuitit kirjanpitoon.', 'Markus'],
    ['Henrikin on syytä tarkistaa laskelma.', 'Henrik'],
    ['Riitta Hyppösen tulee laatia yhteenveto palautteista.', 'Riitta Hyppönen'],
    ['Markus Laineen pitää varata sali.', 'Markus Laine'],
    ['Matti Kankaan on määrä hankkia tarjoukset.', 'Matti Kangas'],
    ['Kaisan ja Pekan tulee sopia ajankohta.', 'Kaisa + Pekka'],
    // An office that somebody who met holds.
    ['Sihteerin tulee lähettää kutsut viikolla 14.', 'Sihteerin'],
    // What is somebody's to do.
    ['Antin vastuulla on hankkia makkarat.', 'Antti'],
    ['Leenan vastuulle jäi kahvitus.', 'Leena'],
    ['Laiturin korjaus jäi Pekan vastuulle.', 'Pekka'],
    ['Jonnan tehtäväksi jäi vertailla kahta julkaisualustaa.', 'Jonna'],
    ['Julisteiden tekeminen jätettiin Leenan hoidettavaksi.', 'Leena'],
    ['Asia annettiin sihteerin valmisteltavaksi.', 'sihteerin'],
    ['Riitalle jäi vielä palkintojen hankinta.', 'Riitta'],
    // To whom it is given, who is asked, and of whom something is asked.
    ['Päiville annettiin tehtäväksi laatia luettelo.', 'Päivi'],
    ['Annettiin Pekalle tehtäväksi selvittää laiturin kunto.', 'Pekka'],
    ['Päiviä pyydettiin siivoamaan rekisteri.', 'Päivi'],
    ['Pyydetään Pekkaa kysymään hintaa urakoitsijalta.', 'Pekka'],
    ['Pyydetään Leena Lahtea kutsumaan ryhmän koolle.', 'Leena Lahti'],
    ['Hallitus valtuutti Jonnan hankkimaan tulostimen.', 'Jonna'],
    ['Henrikiltä pyydetään tarkempi erittely seuraavaan kokoukseen.', 'Henrik'],
    ['Hallitus pyytää kunnossapitoa lisäämään hiekkalaatikoita.', 'kunnossapitoa'],
    ['Leena on luvannut leipoa pullat talkoisiin.', 'Leena'],
    // From whom something is got is not who gets it.
    ['Hinta-arvio pyydetään toimittajalta huhtikuun aikana.', '0'],
  ])('%s', (text, who) => {
    expect(given(text)).toEqual([who]);
  });

  it.each([
    'Kaisan ehdotus sai kiitosta.',
    'Kaisan mukaan tämä vaatisi rahaa.',
    'Pekan tekemä selvitys käytiin läpi.',
    'Pekalle kiitos hyvin hoidetusta talkoosta.',
    'Pekalle jäi hyvä mieli talkoista.',
    'Heikille lähetettiin onnittelut.',
    'Leenan ei tarvitse tilata tarjoiluja.',
    'Laituri ei ole Pekan vastuulla.',
    'Antin työ on sujunut hyvin.',
    'Päivin avain on yhä hukassa.',
    'Kenen pitäisi tarkistaa kamerat?',
    'Antin pitäisi joskus levätä.',
    'Tien hoito on kunnan vastuulla.',
    'Kuntalain mukaan kunnan on laadittava suunnitelma.',
    'Heikki Virtanen esitti, että Leenan vastuulle annetaan kahvitus. Esitystä ei kannatettu.',
  ])('gives no task: %s', text => {
    expect(given(text)).toEqual([]);
  });

  it('stands before what it is to do in a list under a title that names tasks', () => {
    const list = '<h2>3 § Tehtävät ennen seuraavaa kokousta</h2><p>- Kaisa: sopimuspohja nettiin<br>- Pekka: polttopuiden tilaus</p>';
    const found = actionsOf(minutesOf(`${HEAD}<h2>1 § Avaus</h2><p>–</p><h2>2 § Tie</h2><p>–</p>${list}`));
    expect(found.map(({ responsible: [who] }) => who?.name)).toEqual(['Kaisa', 'Pekka']);
  });

  it('stays as it is written where nobody is known by it', () => {
    expect(given('Rakennuttajalle annettiin tehtäväksi tilata katto.')).toEqual(['Rakennuttajalle']);
  });

  it('goes by its own end before one that changes', () => {
    const two = '<p>Läsnä: Mikka Aho, Mikko Aho, Mika Oja</p><h2>1 § Avaus</h2><p>Kokous avattiin.</p><h2>2 § Kylätalo</h2>';
    const who = (text: string) => actionsOf(minutesOf(`<h1>Pöytäkirja 12.3.2026</h1>${two}<p>${text}</p>`))[0]?.responsible[0]?.name;
    expect(who('Mikon tulee hakea avaimet.')).toBe('Mikko');
    // Mika's own form goes before one that Mikka's would change into.
    expect(who('Mikan tulee hakea avaimet.')).toBe('Mika');
  });

  it('belongs to the case whose title begins with a month, which its number makes no day', () => {
    const page = (title: string) => minutesOf(`${HEAD}<h2>35. Avustus</h2><p>–</p><h2>${title}</h2><p>–</p><h2>37. Katos</h2><p>–</p>`);
    expect(page('36. Maaliskuun talkoot').cases.map(({ title }) => title)).toContain('Maaliskuun talkoot');
    expect(page('12. maaliskuuta 2026').cases.map(({ title }) => title)).toEqual(['Avustus', 'Katos']);
  });
});
