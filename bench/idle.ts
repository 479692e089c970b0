// A machine that is busy with something else measures that. So each pair of visits waits until it is not, within reason.

import {cpus} from 'node:os';
import {setTimeout as delay} from 'node:timers/promises';

const patienceMs = 20_000;

/** Whether the machine came to rest: four fifths of its processors idle for half a second. */
export async function idle(): Promise<boolean> {
  for (const end = Date.now() + patienceMs; Date.now() < end;) {
    const before = times();
    await delay(500);
    const after = times();
    if ((after.idle - before.idle) / (after.all - before.all) > 0.8) return true;
  }
  return false;
}

function times(): {idle: number; all: number} {
  const sum = {idle: 0, all: 0};
  for (const {times} of cpus()) {
    sum.idle += times.idle;
    for (const time of Object.values(times)) sum.all += time;
  }
  return sum;
}
