export const DEMO: readonly string[];
export function serve(extra?: Record<string, string>, port?: number): Promise<{ url: string; close(): Promise<void> }>;
