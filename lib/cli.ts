#!/usr/bin/env node
/** The command line: `sakspor parse` and `sakspor export`. What each does stands in lib/cli/, a file a command. */
import { parseArgs } from 'node:util';
import { exportCommand } from './cli/export';
import { KINDS, type Kind } from './cli/items';
import { PARSE_FORMATS, parseCommand } from './cli/parse';
import { FORMAT_IDS } from './export/formats';
import { EXPORT_WORDS, type ReportBy } from './export/words';
import type { LanguageCode } from './minutes';

const LANGUAGES = Object.keys(EXPORT_WORDS) as LanguageCode[];
const GROUPINGS = Object.keys(EXPORT_WORDS.en.report.title) as ReportBy[];

const USAGE = `usage: sakspor parse FILE|URL|- … [--format json|jsonl|table]
       sakspor export FILE|URL|- … --format FORMAT [--output FILE] [--language CODE] [--kind KINDS] [--by GROUP]

parse finds the cases, decisions and actions in published minutes (HTML or plain text).
  FILE        a file; - reads standard input
  URL         an http or https address
  --format    json: an array · jsonl: one document a line (default) · table: for people to read

export writes what was found in minutes, or the items of a backup (JSON), as one file.
  --format    ${FORMAT_IDS.join(' · ')}
  --output    the file to write; standard output where it is left out
  --language  of the file's words: ${LANGUAGES.join(' · ')}; that of the minutes where it is left out
  --kind      some of ${KINDS.join(',')}; of minutes "action", of a backup all, where it is left out
  --by        what a report is grouped by: ${GROUPINGS.join(' · ')}`;

/** What was asked for cannot be done: told in one line, with the exit code 2. */
class UsageError extends Error {}

/** The value if it is one of those that there are. */
function chosen<T extends string>(option: string, value: string | undefined, values: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = values.find(one => one === value);
  if (!found) throw new UsageError(`there is no --${option} ${value}: it is one of ${values.join(', ')}`);
  return found;
}

const OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  language: { type: 'string' },
  kind: { type: 'string' },
  by: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  const [command, ...names] = positionals;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if ((command !== 'parse' && command !== 'export') || !names.length) {
    console.error(USAGE);
    return 2;
  }
  if (command === 'parse') {
    for (const option of ['output', 'language', 'kind', 'by'] as const)
      if (values[option] !== undefined) throw new UsageError(`--${option} is for export only`);
    return parseCommand(names, chosen('format', values.format, PARSE_FORMATS) ?? 'jsonl');
  }
  const format = chosen('format', values.format, FORMAT_IDS);
  if (!format) throw new UsageError(`export needs --format: ${FORMAT_IDS.join(', ')}`);
  const kinds = values.kind?.split(',').map(kind => chosen('kind', kind.trim(), KINDS) as Kind);
  return exportCommand(
    names,
    {
      format,
      language: chosen('language', values.language, LANGUAGES),
      output: values.output,
      kinds: kinds && new Set(kinds),
      by: chosen('by', values.by, GROUPINGS),
    },
    Date.now(),
  );
}

// A reader that stops early ("| head") is no error.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main().catch(error => {
  if (!(error instanceof UsageError)) throw error;
  console.error(`sakspor: ${error.message}`);
  return 2;
});
