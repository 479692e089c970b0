// How sheets, headings and words were understood, as a file that publishers can keep and change.

export interface Mapping {
  /** What each sheet holds: the name of one of ours, or `ignore`. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** By sheet and heading: a field, `lot:1`, `system:EMIS Web`, `facet:Hosting` or `ignore`. */
  readonly columns?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What words of the publisher's mean as a status: `{"Live": "available"}`. */
  readonly statuses?: Readonly<Record<string, string>>;
}

export function isMapping(value: unknown): value is Mapping {
  if (!isRecord(value)) return false;
  const {sheets = {}, columns = {}, statuses = {}} = value;
  return areTexts(sheets) && areTexts(statuses) && isRecord(columns) && Object.values(columns).every(areTexts);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areTexts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}
