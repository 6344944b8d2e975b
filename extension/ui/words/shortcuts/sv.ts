import type { ShortcutsWords } from './words';

export const sv: ShortcutsWords = {
  title: 'Kortkommandon',
  text: 'Från en markering öppnar Enter kortet, och Esc lämnar den. Webbläsaren sparar tangenterna, och där ändrar du dem.',
  commands: {
    _execute_action: 'Öppna sidopanelen och läs sidan',
    selection: 'Spara den markerade texten',
    list: 'Öppna uppföljningslistan',
    next: 'Nästa markering',
    previous: 'Föregående markering',
  },
  none: 'Ingen tangent',
  change: 'Ändra kortkommandona',
};
