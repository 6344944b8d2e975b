import type { OptionsWords } from './words';

export const fi: OptionsWords = {
  title: 'Asetukset',
  language: 'Kieli',
  languageAuto: 'Kuten selaimessa',
  languageText: 'Koskee Saksporin omia tekstejä. Pöytäkirjat luetaan sillä kielellä, jolla ne on kirjoitettu.',
  sites: 'Sivustot, joilla Sakspor on aina käytössä',
  sitesText: 'Sakspor lukee pöytäkirjat täällä ilman napsautusta. Muualla luetaan vain se sivu, jota napsautat.',
  noSites: 'Ei vielä yhtään. Ota sivusto käyttöön sivupaneelista, kun olet sillä.',
  remove: 'Poista',
  add: 'Lisää',
  addLabel: 'Sivusto',
  addHint: 'koivuranta.fi',
  addBad: 'Tämä ei ole verkko-osoite. Kirjoita esimerkiksi koivuranta.fi.',
  addRefused: 'Selain ei saanut lupaa. Sivustoa ei lisätty.',
  mine: 'Mikä on sinun',
  mineText:
    'Nimet, roolit ja toimielimet, joita käytät, yksi kullakin rivillä. Listan ”Omat” näyttää sinua koskevat: missä olet vastuussa ja mitä toimielimesi ovat käsitelleet.',
  mineHint: 'Unni Molnes\nPuheenjohtaja\nSivistyslautakunta',
  privacy: 'Yksityisyys',
  privacyText: 'Kaikki tapahtuu tällä laitteella. Saksporilla ei ole tiliä eikä palvelinta, eikä se lähetä mitään.',
  selection: 'Valittu teksti',
  offer: 'Näytä painike valitun tekstin vieressä',
  offerText: 'Vain sivuilla, jotka Sakspor on lukenut. Hiiren kakkospainike ja pikanäppäin toimivat aina.',
};
