/** Usage, progress and faults of the command line. */
export default {
  'cli.area': 'Area',
  'cli.figures': 'Figures',
  'cli.unreported': 'Not reported: {ledgers}',
  'cli.help': `MeritBook: a school's yearly campaign checked, ranked and summed up in its own workbook

Usage:
  meritbook compute  <in.xlsx> [-o out.xlsx] [--in-place] [--as-of YYYY-MM-DD] [--allow-errors] [--json]
      computes ranking and coverage and writes the result sheets; without -o into <name>-结果.xlsx in the current folder
  meritbook check    <in.xlsx> [--as-of YYYY-MM-DD] [--json]
      checks the entries and writes nothing
  meritbook summary  <in.xlsx> [-o out.docx] [--as-of YYYY-MM-DD] [--allow-errors]
      writes the annual summary as a Word document, in the words that its sheet 年度总结 has; without -o into <name>-年度总结.docx
  meritbook fix      <in.xlsx> -o out.xlsx
      applies every safe fix and reports each
  meritbook template [-o out.xlsx] [--sample] [--into in.xlsx]
      an empty workbook; --sample a filled one; --into adds the missing ledgers to an existing one

Options: --lang zh-CN|en-US    --help    --version
Exit: 0 done  1 unexpected  2 usage  3 the data has errors  4 the file cannot be read`,
  'cli.see-help': 'See --help.',
  'cli.unknown-command': 'There is no command “{command}”.',
  'cli.unknown-option': 'The option {option} is not understood.',
  'cli.stray-option': '{command} takes no {option}.',
  'cli.unknown-language': '--lang takes {languages}.',
  'cli.no-input': 'Name the workbook: meritbook {command} <file.xlsx>.',
  'cli.one-input': 'One workbook at a time.',
  'cli.no-output': 'Name the output file with -o.',
  'cli.output-or-in-place': 'Use either -o or --in-place.',
  'cli.output-is-input': 'The output is the input file and was not overwritten: choose another name, or compute with --in-place.',
  'cli.no-command': 'Name a command: compute, check, summary, fix or template.',
  'cli.output-is-folder': '{path} is a folder: name a file in it.',
  'cli.output-extension': 'The output must end in {extension}, or it cannot be opened: correct its name.',
  'cli.bad-date': '“{value}” is not a date; write YYYY-MM-DD, such as 2026-06-30.',
  'cli.template-takes-no-file': 'template works on no file; to add ledgers to a workbook use --into <file.xlsx>.',
  'cli.sample-or-into': 'Use either --sample or --into.',
  'cli.template-exists': '{path} exists and may have been filled in, so it was not overwritten: name a file with -o.',
  'cli.blocked': 'The data has errors and nothing was written: correct them, or leave the faulty rows out with --allow-errors (stamped as not official).',
  'cli.reading': 'Reading {percent}%',
  'cli.computing': 'Computing',
  'cli.writing': 'Writing the results',
  'cli.written': 'Written to {path}',
  'cli.counts': '{group}: {count} ranked ({grades})',
  'cli.issue-counts': 'Checks: errors {errors}, warnings {warnings}, notes {infos}',
  'cli.fixed': '{place}  {what}',
  'cli.fixed-count': '{count} cells fixed',
  'cli.nothing-missing': 'Every ledger is there; nothing was added',
  'cli.added': 'Added: {sheets}',
  'cli.unexpected': 'Something unexpected happened ({kind}) and nothing was written; please tell us what you did.',
  'cli.fixable': '{count} of them can be repaired by the fix command',

  'fix.number-as-text': 'text made a number',
  'fix.date-as-text': 'text made a date',
  'fix.text-untidy': 'stray spaces and full-width characters removed',
  'fix.enum-unknown': 'made the listed value',
} as const;
