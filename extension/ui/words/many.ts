/** "1 dag", "2 dager": a number before its noun. */
export const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;
