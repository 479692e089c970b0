// With which systems a service works: what has changed, system by system.

import {findService, type Pairing, type Service} from '../../catalogue/model.ts';
import type {NotedChange} from './change-note.ts';
import {eitherOf, isAlike, namesOf, aChange, spanOfDays, statusWord, type ComparedCatalogues} from './phrases.ts';

export function comparePairings(before: Service, after: Service, comparison: ComparedCatalogues): NotedChange[] {
  const old = new Map(before.pairings.map((pairing) => [comparison.newServiceId(pairing.service), pairing]));
  const now = new Map(after.pairings.map((pairing) => [pairing.service, pairing]));
  const fresh = [...now.values()].filter(({service}) => !old.has(service));
  const gone = [...old].filter(([system]) => !now.has(system)).map(([, pairing]) => pairing);
  return [
    ...newPairings(fresh, comparison),
    ...[...now.values()].flatMap((pairing) => {
      const was = old.get(pairing.service);
      return was === undefined ? [] : changedPairing(was, pairing, comparison);
    }),
    ...(gone.length === 0
      ? []
      : [
          aChange(
            'pairing',
            `It is no longer said to work with ${eitherOf(
              gone.map(({service}) => findService(comparison.before, service)?.name ?? service),
              comparison,
            )}.`,
          ),
        ]),
  ];
}

/** Systems of one status and day together: a module may be assured with five on one day. */
function newPairings(pairings: readonly Pairing[], comparison: ComparedCatalogues): NotedChange[] {
  const groups = new Map<string, Pairing[]>();
  for (const pairing of pairings) {
    const key = JSON.stringify([pairing.status, pairing.on, pairing.unclear]);
    groups.set(key, [...(groups.get(key) ?? []), pairing]);
  }
  return [...groups.values()].map((group) => {
    const [{status}] = group as [Pairing];
    const names = namesOf(
      group.map((pairing) => systemOf(pairing, comparison)),
      comparison,
    );
    const kind = status === 'assured' || status === 'available' ? 'assured' : 'changed';
    return aChange('pairing', `It is ${described(group[0]!, comparison, ` with ${names}`)}.`, kind);
  });
}

function changedPairing(was: Pairing, is: Pairing, comparison: ComparedCatalogues): NotedChange[] {
  const facts = ({status, on, unclear}: Pairing) => [status, on, unclear];
  const name = systemOf(is, comparison);
  if (isAlike(facts(was), facts(is))) {
    return was.note === is.note ? [] : [aChange('pairing', `What is aChange about it and ${name} has changed.`)];
  }
  const isAssured = is.status !== was.status && (is.status === 'assured' || is.status === 'available');
  const kind = isAssured ? 'assured' : is.status === 'withdrawn' ? 'withdrawn' : 'changed';
  const [now, then] = [described(is, comparison), described(was, comparison)];
  return [aChange('pairing', `With ${name} it is now ${now}; before, it was ${then}.`, kind)];
}

/** `assured with EMIS Web from 3 June 2016` */
function described({status, on, unclear}: Pairing, comparison: ComparedCatalogues, withWhom = ''): string {
  const day = spanOfDays(on, undefined, comparison);
  return `${statusWord(status, comparison)}${withWhom}${day}${unclear ? ' (not certain)' : ''}`;
}

function systemOf({service}: Pairing, {after}: ComparedCatalogues): string {
  return findService(after, service)?.name ?? service;
}
