// `npm run generate:types`: src/catalogue/raw-catalogue.ts, the types of a catalogue file as it should arrive, from its schema.
// `npm run generate:types -- --check` writes nothing and fails if the checked-in file is another.
import {readFileSync, writeFileSync} from 'node:fs';
import {compileFromFile} from 'json-schema-to-typescript';
import prettier from 'prettier';

const schema = 'src/catalogue/catalogue.schema.json';
const output = 'src/catalogue/raw-catalogue.ts';

const compiled = await compileFromFile(schema, {
  bannerComment: '// Written by `npm run generate:types` from catalogue.schema.json: change that file, not this one.',
  additionalProperties: false, // what the schema does not name is allowed, and not read
  unreachableDefinitions: true, // files of services and of organisations are documents of their own
  style: await prettier.resolveConfig(output),
});

// Types that no field refers to get a note that says so, on every type.
const types = compiled
  .replace(
    /( \*\n)? \* This interface was referenced by `RawCatalogue`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g,
    '',
  )
  .replace(/\/\*\*\n \*\/\n/g, '');

if (!process.argv.includes('--check')) {
  writeFileSync(output, types);
} else if (readFileSync(output, 'utf8') !== types) {
  console.error(`${output} is not what the schema gives: run \`npm run generate:types\`.`);
  process.exitCode = 1;
}
