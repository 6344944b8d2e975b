/** Programs of Debian's that read what was exported, each skipped where it is not installed (see tools/readers.mjs). */
import { spawnSync } from 'node:child_process';

const PYTHONS = ['/usr/bin/python3', 'python3'];

/** A Python that has the module, or undefined where none has. */
function pythonWith(module: string): string | undefined {
  return PYTHONS.find(python => spawnSync(python, ['-c', `import ${module}`]).status === 0);
}

/** A reader in Python, given the module it needs: its program gets the bytes on standard input and prints JSON. */
export function pythonReader(module: string, program: string): ((content: string | Uint8Array) => unknown) | undefined {
  const python = pythonWith(module);
  if (!python) return undefined;
  return content => {
    const { status, stdout, stderr } = spawnSync(python, ['-W', 'ignore', '-c', program], {
      input: content,
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`${module}: ${stderr}`);
    return JSON.parse(stdout);
  };
}

/** A program that reads standard input and prints text, or undefined where it is not installed. */
export function textReader(command: string, args: string[]): ((content: string) => string) | undefined {
  if (spawnSync(command, ['--version']).status !== 0) return undefined;
  return content => {
    const { status, stdout, stderr } = spawnSync(command, args, { input: content, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (status !== 0) throw new Error(`${command}: ${stderr}`);
    return stdout;
  };
}
