import type { BackupSchema } from '../lib/export/json';

export function schemaText(backup: typeof BackupSchema): string;
