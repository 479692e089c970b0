// What is known of an order: what the page's author fixed, and beside it what the reader told any element of the
// catalogue. Attributes win.

import type {IsoDay} from '../../catalogue/day.ts';
import {findService, type Catalogue, type OrganisationType} from '../../catalogue/model.ts';
import {statusOn, typeOf} from '../../catalogue/organisation.ts';
import type {ReaderFacts} from '../../reader/reader-state.ts';
import type {Enquiry, Fact, OrganisationStatus} from '../../eligibility/enquiry.ts';
import {principalSystems} from '../../eligibility/principal-systems.ts';
import {resolvePreset} from '../../query/presets.ts';
import type {LookUp} from '../../ui/describe-organisation.ts';
import type {UnknownPreset} from './presets.ts';

/** The attributes, as the author wrote them; empty when absent. */
export interface FactAttributes {
  readonly lot: string;
  readonly organisation: string;
  readonly principalSystem: string;
  readonly centralFunding: boolean | undefined;
  readonly agreement: boolean | undefined;
}

export interface OrderFacts {
  /** All but the service, and a lot only where the author or the reader chose one. */
  readonly enquiry: Enquiry;
  /** What the reader cannot change. */
  readonly fixed: ReadonlySet<Fact>;
  /** The lots that the author lets the reader choose from; all when absent. */
  readonly lots: readonly string[] | undefined;
  /** What the author named and the catalogue lacks. */
  readonly unknown: readonly UnknownPreset[];
}

export interface Known {
  readonly catalogue: Catalogue;
  readonly asOf: IsoDay;
  readonly attributes: FactAttributes;
  readonly readerFacts: ReaderFacts;
  readonly lookUp: LookUp;
}

export function orderFacts({catalogue, asOf, attributes, readerFacts, lookUp}: Known): OrderFacts {
  const lots = attributes.lot.trim() ? resolvePreset(catalogue, 'lot', attributes.lot) : undefined;
  const type = idNamed(attributes.organisation, (text) => findType(catalogue, text));
  const system = idNamed(attributes.principalSystem, (text) => findSystem(catalogue, text));
  const {centralFunding, agreement} = attributes;
  const found = lookUp.kind === 'found' ? lookUp.found.organisation : undefined;
  const recorded = found && typeOf(found, catalogue.organisationTypes);
  const isOffered = lots === undefined || lots.ids.includes(readerFacts.lot ?? '');
  const fixed = {
    lot: lots && lots.ids.length < 2 ? [...lots.ids, ...lots.unknown][0] : undefined,
    organisation: type,
    principalSystem: system,
    centralFunding,
    agreementSigned: agreement,
  };
  const status = found && statusOn(found, asOf);
  return {
    enquiry: {
      asOf,
      lot: fixed.lot ?? (isOffered ? (readerFacts.lot ?? undefined) : undefined),
      organisation: {
        type: type ?? typeFound(lookUp, catalogue) ?? readerFacts.type ?? recorded,
        status: status as OrganisationStatus | undefined, // what is not clear is to be checked
      },
      principalSystem: system ?? readerFacts.principalSystem ?? undefined,
      centralFunding: centralFunding ?? readerFacts.centralFunding ?? undefined,
      agreementSigned: agreement ?? readerFacts.agreementSigned ?? undefined,
    },
    fixed: new Set((Object.keys(fixed) as Fact[]).filter((fact) => fixed[fact] !== undefined)),
    lots: lots?.ids,
    unknown: [
      ...(lots?.unknown ?? []).map((name) => ({attribute: 'lot' as const, value: attributes.lot, name})),
      ...unknownName('organisation', type, catalogue.organisationTypes.has(type ?? '')),
      ...unknownName(
        'principal-system',
        system,
        system === 'none' || findService(catalogue, system ?? '') !== undefined,
      ),
    ],
  };
}

/** The type that a look-up tells, if the catalogue has it. */
export function typeFound(lookUp: LookUp, {organisationTypes}: Catalogue): string | undefined {
  const type = lookUp.kind === 'found' ? typeOf(lookUp.found.organisation, organisationTypes) : undefined;
  return organisationTypes.has(type ?? '') ? type : undefined;
}

/** The enquiry about one service: a lot that it is not listed on was told of something else. */
export function enquiryAbout(
  catalogue: Catalogue,
  {enquiry, fixed}: OrderFacts,
  id: string | undefined,
  lot?: string,
): Enquiry {
  const service = id === undefined ? undefined : findService(catalogue, id);
  const isListed = (other: string | undefined) =>
    !service || service.listingsLost || service.listings.some((each) => each.lot.id === other);
  const chosen = fixed.has('lot') || isListed(enquiry.lot) ? enquiry.lot : undefined;
  return {...enquiry, service: id, lot: lot ?? chosen};
}

function unknownName(
  attribute: 'organisation' | 'principal-system',
  name: string | undefined,
  isKnown: boolean,
): UnknownPreset[] {
  return name === undefined || isKnown ? [] : [{attribute, value: name, name}];
}

/** The id that the author named, else the text itself: then the decision says that it does not know it. */
function idNamed(attribute: string, find: (text: string) => string | undefined): string | undefined {
  const text = attribute.trim();
  return text === '' ? undefined : (find(text) ?? text);
}

function findType({organisationTypes}: Catalogue, text: string): string | undefined {
  if (organisationTypes.has(text)) return text;
  const names = ({name, plural, abbreviation}: OrganisationType) => [name, plural, abbreviation];
  return [...organisationTypes.values()].find((type) => names(type).some((name) => isSameName(name, text)))?.id;
}

function findSystem(catalogue: Catalogue, text: string): string | undefined {
  if (text === 'none' || findService(catalogue, text)) return text;
  return principalSystems(catalogue).find((id) => isSameName(findService(catalogue, id)?.name, text));
}

function isSameName(name: string | undefined, text: string): boolean {
  return name?.toLowerCase() === text.toLowerCase();
}
