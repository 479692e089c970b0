// The names that more than one file of a folder declares at its top.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';

/** Names that several files may declare, and what they mean in each. */
const shared = {
  styles: 'how an element or a part of one looks: it is what Lit calls the field',
  View: 'what an element shows: each tells CatalogueElement its own',
};

/** Each such name with the files that declare it, but for the shared ones. */
export function declaredTwice(folder: string): [name: string, files: readonly string[]][] {
  const places = new Map<string, string[]>();
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'));
  for (const file of files.sort()) {
    for (const name of namesIn(folder, file)) places.set(name, [...(places.get(name) ?? []), file]);
  }
  return [...places].filter(([name, where]) => where.length > 1 && !Object.hasOwn(shared, name));
}

/** The names that a file declares at its top. */
function namesIn(folder: string, file: string): Set<string> {
  const {statements} = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest);
  return new Set(statements.flatMap(declaredBy));
}

/** Imports declare nothing, and `declare global` only adds to what the browser has. */
function declaredBy(statement: ts.Statement): string[] {
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
function bound(name: ts.BindingName): string[] {
  return ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((each) => (ts.isBindingElement(each) ? bound(each.name) : []));
}
