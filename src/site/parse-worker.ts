/** A thread of `parse-apart.ts`: parses the files that it is given and answers with their records, in the same order. */
import { parentPort, workerData } from 'node:worker_threads';
import { kindOf } from '../schema/content-place.ts';
import { parseRecord, type ContentFile } from '../schema/record.ts';

const files = workerData as readonly ContentFile[];
const records = files.map((file) => {
  const kind = kindOf(file.path);
  return kind && parseRecord(kind, file).record;
});
parentPort?.postMessage(records);
