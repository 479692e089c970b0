// An ODS code as people type it.

import {odsCode} from '../catalogue/organisation.ts';

/** The code in capitals; blank where it was taken back, undefined for anything that is no code. */
export function typedCode(typed: string): string | undefined {
  return typed.trim() === '' ? '' : odsCode(typed);
}
