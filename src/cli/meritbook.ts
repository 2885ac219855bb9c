/** The command line's entry: words in, sentences and an exit code out. No stack trace ever reaches the user. */

import { UnreadableFile } from '../hosts/xlsx/unreadable.js';
import { sayIn } from '../locales/locale.js';
import { version } from '../version.js';
import { RefusedWrite } from '../workbook/refused-write.js';
import { languageOf, parseCommand, UsageError, type Command } from './arguments.js';
import { exitCodes, runCheck, runCompute, runFix, runSummary, runTemplate, type Surroundings } from './commands.js';
import { FileError } from './files.js';
import { Progress } from './progress.js';

async function main(words: readonly string[]): Promise<number> {
  const say = sayIn(languageOf(words));
  const around: Surroundings = {
    now: new Date(),
    say,
    progress: new Progress(process.stderr),
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
  };
  try {
    return await run(parseCommand(words), around);
  } catch (error) {
    around.progress.clear();
    const { sentence, exitCode } = failure(error, around);
    around.err(sentence);
    return exitCode;
  }
}

function run(command: Command, around: Surroundings): Promise<number> | number {
  switch (command.name) {
    case 'compute':
      return runCompute(command, around);
    case 'check':
      return runCheck(command, around);
    case 'summary':
      return runSummary(command, around);
    case 'fix':
      return runFix(command, around);
    case 'template':
      return runTemplate(command, around);
    case 'version':
      around.out(version);
      return exitCodes.done;
    case 'help':
      around.out(around.say('cli.help'));
      return exitCodes.done;
  }
}

function failure(error: unknown, { say }: Surroundings): { sentence: string; exitCode: number } {
  if (error instanceof UsageError) return { sentence: `${say(error.key, error.parameters)}\n${say('cli.see-help')}`, exitCode: exitCodes.usage };
  if (error instanceof UnreadableFile) return { sentence: say(`unreadable.${error.reason}`), exitCode: exitCodes.unreadable };
  if (error instanceof FileError) return { sentence: say(error.key, { path: error.path }), exitCode: error.exitCode };
  if (error instanceof RefusedWrite) {
    const { reason, sheet, cell = '' } = error;
    return { sentence: say(`refused.${reason}`, { sheet, cell }), exitCode: exitCodes.unexpected };
  }
  return { sentence: say('cli.unexpected', { kind: error instanceof Error ? error.name : 'Error' }), exitCode: exitCodes.unexpected };
}

// A reader that has seen enough, such as head, is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') process.exit(exitCodes.unexpected); });
}
// `npm run meritbook` works from the project's folder: the user's own is the one he stands in.
if (process.env['npm_lifecycle_event'] === 'meritbook' && process.env['INIT_CWD'] !== undefined) process.chdir(process.env['INIT_CWD']);

// The exit code is set, not forced: what was written to a pipe must still get out.
main(process.argv.slice(2)).then((exitCode) => { process.exitCode = exitCode; });
