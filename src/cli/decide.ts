// `decide`: may this organisation order it, who orders, who pays and why, in the words of the elements.

import {dayInUk, isWholeDay, readDay, type IsoDay} from '../catalogue/day.ts';
import type {Catalogue} from '../catalogue/model.ts';
import {statusOn, typeOf, type Found} from '../catalogue/organisation.ts';
import {decide} from '../eligibility/decide.ts';
import type {Enquiry, OrganisationStatus} from '../eligibility/enquiry.ts';
import {createMsg} from '../ui/messages.ts';
import {english} from '../ui/strings.ts';
import type {ViewContext} from '../ui/view-context.ts';
import {CannotDo} from './cannot-do.ts';
import {describeAnswer} from './decide/describe-answer.ts';
import {findOrganisationInFiles, type LookUpPlace} from './decide/organisation-files.ts';
import {lotCalled, serviceCalled, systemCalled, typeCalled} from './decide/records-called.ts';
import type {ExitCode, Output} from './output.ts';
import {readCatalogueWithLookUp} from './read-catalogue.ts';

export interface DecideOptions {
  readonly source: string;
  readonly service?: string;
  readonly lot?: string;
  readonly organisation?: string;
  readonly ods?: string;
  readonly principalSystem?: string;
  readonly agreement?: 'yes' | 'no';
  readonly centralFunding?: 'yes' | 'no';
  /** The day of the order; today if it is not said. */
  readonly on?: string;
}

export async function decideFor(options: DecideOptions, output: Output): Promise<ExitCode> {
  const today = dayInUk(Date.now());
  const asOf = dayGiven(options.on) ?? today;
  const {catalogue, texts} = await readCatalogueWithLookUp(options.source);
  const found =
    options.ods === undefined ? undefined : await lookUpCode(catalogue, options.ods, {source: options.source, texts});
  const enquiry = enquiryFrom(options, catalogue, found, asOf);
  const decision = decide(catalogue, enquiry);
  output.print(
    output.format === 'json'
      ? JSON.stringify({enquiry, decision}, null, 2)
      : describeAnswer(enquiry, decision, found, viewOn(catalogue, asOf, today), output.format !== 'text'),
  );
  return 0;
}

function viewOn(catalogue: Catalogue, asOf: IsoDay, today: IsoDay): ViewContext {
  const msg = createMsg(english, catalogue.words, catalogue.language);
  return {catalogue, msg, asOf, today, headingLevel: 2};
}

function dayGiven(on: string | undefined): IsoDay | undefined {
  if (on === undefined) return undefined;
  const day = readDay(on.trim());
  if (day !== undefined && isWholeDay(day)) return day;
  throw new CannotDo(`--on must be a day such as 2016-06-03, not "${on}".`);
}

async function lookUpCode(catalogue: Catalogue, code: string, place: LookUpPlace): Promise<Found> {
  const {organisations} = catalogue;
  const {source} = place;
  if (organisations === undefined) {
    throw new CannotDo(`${source} has no look-up of organisations: say what type it is with --organisation.`);
  }
  const found = await findOrganisationInFiles(organisations, code, place);
  if (found) return found;
  throw new CannotDo(
    `The code ${code} is not in the look-up of this catalogue. Check it, or say what type the organisation is with --organisation.`,
  );
}

function enquiryFrom(
  {service, lot, organisation, principalSystem, agreement, centralFunding}: DecideOptions,
  catalogue: Catalogue,
  found: Found | undefined,
  asOf: IsoDay,
): Enquiry {
  const type =
    organisation === undefined
      ? found && typeOf(found.organisation, catalogue.organisationTypes)
      : typeCalled(catalogue, organisation);
  const status = found && statusOn(found.organisation, asOf);
  return {
    asOf,
    service: service === undefined ? undefined : serviceCalled(catalogue, service),
    lot: lot === undefined ? undefined : lotCalled(catalogue, lot),
    // What is not clear from the record is to be checked.
    organisation: {type, status: status as OrganisationStatus | undefined},
    principalSystem: principalSystem === undefined ? undefined : systemCalled(catalogue, principalSystem),
    agreementSigned: agreement === undefined ? undefined : agreement === 'yes',
    centralFunding: centralFunding === undefined ? undefined : centralFunding === 'yes',
  };
}
