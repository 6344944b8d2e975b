export function minutesPage(bytes: number, seed?: number): string;
export function otherPage(bytes: number, seed?: number): string;
