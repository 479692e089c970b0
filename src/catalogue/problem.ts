// A fault in one place of a usable file: reported, and everything around it kept.

export interface Problem {
  /** Where, as `services[3].listings[0].from`; in a further page `servicePages[0].services[3]…`. */
  readonly path: string;
  /** What should stand there, as the end of the sentence "expected …". */
  readonly expected: string;
  /** What stands there, shortened. */
  readonly found: string;
  /**
   * Whether the whole record is left out, only the field is taken as absent, or nothing is lost: it was read as what
   * `expected` says.
   */
  readonly lost: 'record' | 'field' | 'none';
}

const lostService = /^(servicePages\[\d+\]\.)?services\[\d+\](\.(id|name))?$/;

/** How many services were left out; with those kept it makes those given. */
export function countLostServices(problems: readonly Problem[]): number {
  return problems.filter(({path, lost}) => lost === 'record' && lostService.test(path)).length;
}
