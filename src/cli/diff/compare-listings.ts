// Where a service is listed, and how it stands there: what has changed, lot by lot.

import {describeDay} from '../../catalogue/day.ts';
import type {Listing, Lot, Service} from '../../catalogue/model.ts';
import type {ChangeKind, NotedChange} from './change-note.ts';
import {inTurn, isAlike, aChange, spanOfDays, statusWord, type ComparedCatalogues} from './phrases.ts';

/** `assured on Lot 1 from 3 June 2016, and planned on Lot 2`; empty if it is on no lot. */
export function describeListings(service: Service, comparison: ComparedCatalogues): string {
  const phrases = [...byLot(service)].map(([, {lot, listings}]) => onLot(lot, listings, comparison));
  return inTurn(phrases, comparison);
}

export function compareListings(before: Service, after: Service, comparison: ComparedCatalogues): NotedChange[] {
  const old = new Map([...byLot(before)].map(([id, each]) => [comparison.newLotId(id), each]));
  const now = byLot(after);
  const changes = [...now].flatMap(([id, {lot, listings}]) => {
    const was = old.get(id)?.listings;
    if (was === undefined) {
      return [aChange('listing', `It is new on ${lot.name}${whatElseIsSaid(listings, comparison)}.`, 'listed')];
    }
    return compareStretches(lot, was, listings, comparison);
  });
  const gone = [...old].filter(([id]) => !now.has(id));
  return [
    ...changes,
    ...gone.map(([, {lot}]) => aChange('listing', `It is no longer listed on ${lot.name}.`, 'unlisted')),
  ];
}

function compareStretches(
  lot: Lot,
  before: readonly Listing[],
  after: readonly Listing[],
  comparison: ComparedCatalogues,
): NotedChange[] {
  const facts = (listings: readonly Listing[]) => listings.map(({lot: _, note: __, ...rest}) => rest);
  const [was, is] = [before.at(-1)?.status, after.at(-1)?.status];
  if (isAlike(facts(before), facts(after))) {
    const isNote = !isAlike(notes(before), notes(after));
    return isNote ? [aChange('listing', `What is aChange about it on ${lot.name} has changed.`)] : [];
  }
  if (is === 'withdrawn' && was !== 'withdrawn') {
    const from = after.at(-1)?.from;
    const day = from === undefined ? '' : ` from ${describeDay(from, comparison.language)}`;
    return [
      aChange(
        'listing',
        `It is withdrawn from ${lot.name}${day}; before, it was ${stretches(before, comparison)}.`,
        'withdrawn',
      ),
    ];
  }
  const kind: ChangeKind = is !== was && (is === 'assured' || is === 'available') ? 'assured' : 'changed';
  const now = stretches(after, comparison);
  const then = stretches(before, comparison);
  if (now === then)
    return [aChange('listing', `What is recorded of it on ${lot.name} could not be read in both catalogues.`)];
  return [aChange('listing', `On ${lot.name} it is now ${now}; before, it was ${then}.`, kind)];
}

function notes(listings: readonly Listing[]): (string | undefined)[] {
  return listings.map(({note}) => note);
}

/** By id of the lot, in the order of the listings. */
function byLot({listings}: Service): Map<string, {readonly lot: Lot; readonly listings: Listing[]}> {
  const found = new Map<string, {lot: Lot; listings: Listing[]}>();
  for (const listing of listings) {
    const known = found.get(listing.lot.id);
    if (known) known.listings.push(listing);
    else found.set(listing.lot.id, {lot: listing.lot, listings: [listing]});
  }
  return found;
}

function onLot(lot: Lot, listings: readonly Listing[], comparison: ComparedCatalogues): string {
  const [first] = listings as [Listing, ...Listing[]];
  if (listings.length > 1) return `on ${lot.name} ${stretches(listings, comparison)}`;
  const status = first.status === undefined ? '' : `${statusWord(first.status, comparison)} `;
  return `${status}on ${lot.name}${dates(first, comparison)}`;
}

/** `: assured from 3 June 2016`; empty where nothing is said but the lot. */
function whatElseIsSaid(listings: readonly Listing[], comparison: ComparedCatalogues): string {
  const isBare = listings.every((listing) => listing.status === undefined && dates(listing, comparison) === '');
  return isBare ? '' : `: ${stretches(listings, comparison)}`;
}

/** `in assurance until 13 September 2015, then available from 14 September 2015` */
function stretches(listings: readonly Listing[], comparison: ComparedCatalogues): string {
  return listings.map((listing) => statusWord(listing.status, comparison) + dates(listing, comparison)).join(', then ');
}

function dates({from, until, planned, unclear}: Listing, comparison: ComparedCatalogues): string {
  const plan = planned === undefined ? '' : ` (planned for ${describeDay(planned, comparison.language)})`;
  return `${spanOfDays(from, until, comparison)}${plan}${unclear ? ' (not certain)' : ''}`;
}
