/** Why a file cannot be read or written: the command line’s and the workbench’s. */
export default {
  'file.missing': 'There is no file {path}: check its name.',
  'file.folder': '{path} is a folder: name the workbook in it.',
  'file.no-file': '{path} is no ordinary file: name a workbook.',
  'file.denied': '{path} may not be read: check its permissions or copy it to a folder of yours.',
  'file.too-large': '{path} is over 512 MB and too large.',
  'file.no-folder': '{path} cannot be written, its folder does not exist: make the folder first.',
  'file.disk-full': '{path} cannot be written, the disk is full; the old file is unchanged.',
  'file.in-use': '{path} cannot be written, it may be open in Excel: close it and try again.',
  'file.not-written': '{path} cannot be written: check the folder’s permissions; the old file is unchanged.',
} as const;
