/** Made by vite.config.ts: the words of the language that is built, packed as `packed` gives them. */
declare module 'virtual:language' {
  export const code: import('../../lib/minutes').LanguageCode;
  export const data: string;
}
