// Part of `npm run lint`: a name that is declared at the top of a file in src/ means one thing in all of it, so that who
// searches for it finds that. It fails if two files declare a name that is not one of the shared ones.
import {declaredTwice} from './declared-twice.ts';

for (const [name, where] of declaredTwice('src')) {
  console.error(`${name} is declared in ${where.join(' and in ')}: give one of them a name of its own.`);
  process.exitCode = 1;
}
