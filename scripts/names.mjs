// Part of `npm run lint`: a name that is declared at the top of a file in src/ means one thing in all of it, so that who
// searches for it finds that. It fails if two files declare a name that is not one of the shared ones below.
import {readdirSync, readFileSync} from 'node:fs';
import ts from 'typescript';

/** Names that several files may declare, and what they mean in each. */
const shared = {
  styles: 'how an element or a part of one looks: it is what Lit calls the field',
  View: 'what an element shows: each tells CatalogueElement its own',
};

const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'));
const places = new Map();
for (const file of files.sort()) {
  for (const name of namesIn(file)) places.set(name, [...(places.get(name) ?? []), file]);
}
for (const [name, where] of places) {
  if (where.length === 1 || Object.hasOwn(shared, name)) continue;
  console.error(`${name} is declared in ${where.join(' and in ')}: give one of them a name of its own.`);
  process.exitCode = 1;
}

/** The names that a file declares at its top. */
function namesIn(file) {
  const {statements} = ts.createSourceFile(file, readFileSync(`src/${file}`, 'utf8'), ts.ScriptTarget.Latest);
  return new Set(statements.flatMap(declaredBy));
}

/** Imports declare nothing, and `declare global` only adds to what the browser has. */
function declaredBy(statement) {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(({name}) => bound(name));
  const declares =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return declares && statement.name ? [statement.name.text] : [];
}

/** A name, or those of a pattern such as `{a, b: [c]}`. */
function bound(name) {
  return ts.isIdentifier(name) ? [name.text] : name.elements.flatMap((each) => (each.name ? bound(each.name) : []));
}
