export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array;
export function filesIn(folder: string): Map<string, Uint8Array>;
