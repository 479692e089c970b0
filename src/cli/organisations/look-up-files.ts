// Organisations → look-up files by the beginning of their codes, each checked as the widgets will read it.

import type {IsoDay} from '../../catalogue/day.ts';
import type {Problem} from '../../catalogue/problem.ts';
import {parseOrganisations} from '../../catalogue/parse-organisations.ts';
import type {OrganisationRecord} from './collect-organisations.ts';

export interface LookUpFile {
  readonly prefix: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

export function lookUpFiles(
  organisations: readonly OrganisationRecord[],
  prefixLength: number,
  about: {readonly source: string; readonly asOf: IsoDay},
): LookUpFile[] {
  const groups = new Map<string, OrganisationRecord[]>();
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
function fileText(group: readonly OrganisationRecord[], {source, asOf}: {source: string; asOf: IsoDay}): string {
  const records = group.map((organisation) => `    ${JSON.stringify(organisation)}`).join(',\n');
  return `{
  "source": ${JSON.stringify(source)},
  "asOf": ${JSON.stringify(asOf)},
  "organisations": [
${records}
  ]
}
`;
}
