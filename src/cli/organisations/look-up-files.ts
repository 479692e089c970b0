// Organisations → look-up files by the beginning of their codes, each checked as the widgets will read it.

import type {IsoDay} from '../../catalogue/day.ts';
import type {Problem} from '../../catalogue/problem.ts';
import {parseOrganisations} from '../../catalogue/parse-organisations.ts';

export interface LookUpFile {
  readonly prefix: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** With its code as the files have it, in capitals. */
interface RecordWithCode {
  readonly code: string;
}

/** What the files say of all their organisations. */
export interface AboutLookUp {
  readonly source?: string | undefined;
  readonly asOf?: IsoDay | undefined;
}

export function lookUpFiles(
  organisations: readonly RecordWithCode[],
  prefixLength: number,
  about: AboutLookUp,
): LookUpFile[] {
  const groups = new Map<string, RecordWithCode[]>();
  for (const organisation of organisations) {
    const prefix = organisation.code.slice(0, prefixLength);
    const group = groups.get(prefix);
    if (group) group.push(organisation);
    else groups.set(prefix, [organisation]);
  }
  return [...groups].map(([prefix, group]) => {
    const text = fileText(group, about);
    return {prefix, text, problems: parseOrganisations(JSON.parse(text)).problems};
  });
}

/** One record a line, so that a later version shows in a comparison what has changed. */
function fileText(group: readonly RecordWithCode[], {source, asOf}: AboutLookUp): string {
  const records = group.map((organisation) => `    ${JSON.stringify(organisation)}`).join(',\n');
  const about = Object.entries({source, asOf}).filter(([, text]) => text !== undefined);
  return `{
${about.map(([key, text]) => `  "${key}": ${JSON.stringify(text)},\n`).join('')}  "organisations": [
${records}
  ]
}
`;
}
