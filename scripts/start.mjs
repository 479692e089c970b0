// `npm start`: the demo pages on a fixed port of this machine (see vite.config.ts), reloading as the source changes.
// Arguments go to Vite: `npm start -- --port 8080`.
import {ready, stay} from './ready.mjs';

ready();
stay('vite', ...process.argv.slice(2));
