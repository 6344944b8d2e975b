export function sourceFiles(): Map<string, Uint8Array> | undefined;
