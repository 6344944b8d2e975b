#!/usr/bin/env node
// Writes lib/export/backup.schema.json, the published form of a backup, from the valibot schema that the program itself
// checks with. A test fails where the file is not up to date.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';
import { root } from './root.mjs';

/** The JSON Schema (draft 2020-12) of a backup, as the text of its file. */
export function schemaText(backup) {
  const schema = toJsonSchema(backup, {
    target: 'draft-2020-12',
    definitions: { followUp: backup.entries.followUps.item },
    // Patterns are the same with and without the flag "u", which JSON Schema knows not; dates are checked by just the
    // pattern that the program uses, so that both accept the same.
    overrideAction: ({ valibotAction: { requirement }, jsonSchema: { format: _, ...jsonSchema } }) =>
      requirement instanceof RegExp ? { ...jsonSchema, pattern: requirement.source } : undefined,
    // A record's keys are a list of names: propertyNames says it, which the converter leaves unsaid as an error.
    overrideSchema: ({ valibotSchema, jsonSchema }) => (valibotSchema.type === 'record' ? jsonSchema : undefined),
  });
  const { $schema, ...rest } = schema;
  const head = {
    $schema,
    $id: 'urn:sakspor:backup:2',
    title: 'Sakspor backup',
    description:
      'A follow-up list exported from Sakspor. Times are milliseconds since 1970, dates ISO 8601 and as exact as their source, ' +
      'lengths UTF-16 code units.',
  };
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const json = (await runnerImport(join(root, 'lib', 'export', 'json.ts'))).module;
  writeFileSync(join(root, 'lib', 'export', 'backup.schema.json'), schemaText(json.BackupSchema));
}
