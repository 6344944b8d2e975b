export const DEMO: readonly string[];
export type Served = string | { html: string; headers: Record<string, string> };
export function serve(extra?: Record<string, Served>, port?: number): Promise<{ url: string; close(): Promise<void> }>;
