import { deskInExcel, excelWith } from './excel-desk.js';
import { failsAtEveryRequest, opened, untidy, write } from './failing-requests.js';

failsAtEveryRequest({
  opening: { begin: () => Promise.resolve({ stand: excelWith(untidy), desk: deskInExcel() }), act: (desk) => desk.open() },
  checking: { begin: opened, act: (desk) => desk.check() },
  'a first result': { begin: opened, act: (desk) => desk.writeResult(write) },
  fixing: { begin: opened, act: (desk) => desk.fix(desk.getPicture().check!.outcome.issues) },
  'adding ledgers': { begin: opened, act: (desk) => desk.setUp() },
  'inserting the sample': { begin: () => opened({}), act: (desk) => desk.insertSample() },
  'saving settings': { begin: opened, act: (desk) => desk.saveSettings({ fullMarks: '120' }) },
  'showing a cell': { begin: opened, act: (desk) => desk.show('评比打分', 'C2') },
});
