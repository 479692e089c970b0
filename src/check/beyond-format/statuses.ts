// Words for a status that the format does not know. They show as written and never allow an order, so a slip of the pen
// costs the publisher the orders, in silence.

import {wordIn} from '../../catalogue/fields.ts';
import {knownStatuses} from '../../catalogue/listing-status.ts';
import {recordsIn, type Check, type RawRecord, type RemarkAt} from '../checking.ts';
import {insteadOf} from '../meant.ts';
import {nearestWord} from '../nearest.ts';

export function unknownStatuses(): Check {
  return {
    *record(service) {
      yield* statusOf(service, 'the service');
      for (const listing of recordsIn(service.fields, 'listings', `${service.path}.`))
        yield* statusOf(listing, 'the service');
      for (const pairing of recordsIn(service.fields, 'pairings', `${service.path}.`))
        yield* statusOf(pairing, 'the pairing');
    },
  };
}

/** "Unavailable" is two letters from "available", and says its opposite. */
const denies = /^(un|non|not|in(?!-)|dis|de|ex|no)[- ]?(available|assured|withdrawn|planned)/i;

function* statusOf({path, fields}: RawRecord, what: string): Generator<RemarkAt> {
  const {status} = fields;
  if (typeof status !== 'string' || status.trim() === '' || wordIn(status, knownStatuses) !== undefined) return;
  const nearest = denies.test(status) ? undefined : nearestWord(status, knownStatuses);
  const consequence = what === 'the pairing' ? 'does not count' : 'cannot be ordered';
  yield nearest === undefined
    ? {
        severity: 'note',
        code: 'status-own-word',
        path: `${path}.status`,
        what: `"${status}" is a status of your own.`,
        write: `It shows as written. If you mean one of ${knownStatuses.join(', ')}, write that.`,
        otherwise: `As it is, ${what} ${consequence}.`,
      }
    : {
        severity: 'error',
        code: 'status-unknown',
        path: `${path}.status`,
        what: `"${status}" is not a status.`,
        write: `Did you mean "${nearest}"?`,
        instead: insteadOf(status, nearest),
        otherwise: `Until then ${what} ${consequence}.`,
      };
}
