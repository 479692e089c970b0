// `npm start`: the demo pages on a port of this machine (see vite.config.ts; if it is taken the next that is free),
// reloading as the source changes.
// Arguments go to Vite: `npm start -- --port 8080`.
import {ready, stay} from './ready.mjs';

ready();
stay('vite', ...process.argv.slice(2));
