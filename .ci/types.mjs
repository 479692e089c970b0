// `npm run types`: src/catalogue/raw-catalogue.ts, the types of a catalogue file as it should arrive, from its schema.
// `npm run types -- --check` writes nothing and fails if the checked-in file is another.
import {readFileSync, writeFileSync} from 'node:fs';
import {compileFromFile} from 'json-schema-to-typescript';
import prettier from 'prettier';

const schema = 'src/catalogue/catalogue.schema.json';
const output = 'src/catalogue/raw-catalogue.ts';

const types = await compileFromFile(schema, {
  bannerComment: '// Written by `npm run types` from catalogue.schema.json: change that file, not this one.',
  additionalProperties: false, // what the schema does not name is allowed, and not read
  style: await prettier.resolveConfig(output),
});

if (!process.argv.includes('--check')) {
  writeFileSync(output, types);
} else if (readFileSync(output, 'utf8') !== types) {
  console.error(`${output} is not what the schema gives: run \`npm run types\`.`);
  process.exitCode = 1;
}
