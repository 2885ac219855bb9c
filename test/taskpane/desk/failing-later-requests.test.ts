import { failsAtEveryRequest, opened, write, type Found } from './failing-requests.js';

async function twiceWritten(): Promise<Found> {
  const found = await opened();
  await found.desk.writeResult(write);
  await found.desk.fix(found.desk.getPicture().check!.outcome.issues);
  await found.desk.writeResult(write);
  return found;
}

failsAtEveryRequest({
  'a later result': { begin: twiceWritten, act: (desk) => desk.writeResult(write) },
  'bringing back the former result': { begin: twiceWritten, act: (desk) => desk.restore(), resumes: true },
});
