/** Hours of the day, as cells and lines of an agenda tell them. */

/** Nothing but a time of the day, or how long: "17.00-17.05", "kl. 9:30", "10 min". */
export const isHour = (text: string): boolean =>
  text.length < 30 &&
  /^\s*(?:\p{L}{1,4}\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–—]\s*\d{1,2}[.:]\d{2})?\s*$|^\s*\d{1,3}\s?(?:min\p{L}*\.?|['’′])\s*$/iu.test(text);

/** From one hour to another, whatever stands beside it in the cell: "Item 4, 18.50-19.15, decision". */
export const tellsHours = (text: string): boolean =>
  isHour(text) || /(?<!\d[./])\b\d{1,2}[.:]\d{2}\s?[-–—]\s?\d{1,2}[.:]\d{2}(?![\d.])/u.test(text);
