// What each reason and condition says, now and of a day that is over. Guidance, never a promise: who decides is the
// commissioner. Elements may replace any of them by `strings` (`reason.<code>`, `reason.<code>.then`, and so for a
// condition), filled in with the same values.

import {withPreposition} from '../catalogue/day.ts';

type NowAndThen = readonly [now: string, then: string];

const alike = (text: string): NowAndThen => [text, text];

/** The texts of each reason: on its day, and of a day that is over. */
export const reasonTexts = {
  'lot-unknown': ['It depends on the {lotWord}.', 'It depended on the {lotWord}.'],
  'terms-unknown': [
    'The catalogue does not say who can use {lot}, who orders or who pays.',
    'The catalogue does not say who could use {lot}, who ordered or who paid.',
  ],
  'terms-not-started': ['{lot} is not open for orders before {day}.', '{lot} was not open for orders before {day}.'],
  'terms-ended': alike('{lot} ended on {day}.'),
  'terms-date-unclear': alike('The source does not give the exact dates of this period of {lot}.'),
  'terms-unclear': ['The rules of {lot} are not clear. {why}', 'The rules of {lot} were not clear on that day. {why}'],
  'service-not-listed': ['{service} is not listed on {lot}.', '{service} was not listed on {lot}.'],
  'service-status-unknown': [
    'The status of {service} on {lot} is not known.',
    'The status of {service} on {lot} on that day is not known.',
  ],
  'listing-not-started': ['{service} is not on {lot} before {day}.', '{service} was not on {lot} before {day}.'],
  'listing-ended': alike('{service} was on {lot} until {day}.'),
  'listing-date-unclear': [
    'It is not certain that {service} is on {lot}.',
    'It is not certain that {service} was on {lot} on that day.',
  ],
  'service-withdrawn': ['{service} has been withdrawn from {lot}.', '{service} had been withdrawn from {lot}.'],
  'service-planned': [
    '{service} is planned for {lot} but not available yet.',
    '{service} was planned for {lot} but not available yet.',
  ],
  'service-in-assurance': [
    '{service} is still in assurance. It must pass before anyone can order it on {lot}.',
    '{service} was still in assurance. It had to pass before anyone could order it on {lot}.',
  ],
  'organisation-unknown': [
    'It depends on the type of organisation you work for.',
    'It depended on the type of organisation you worked for.',
  ],
  'organisation-type-unknown': alike('The catalogue does not list “{type}” as a type of organisation.'),
  'organisation-type-not-then': [
    'The catalogue does not show that {type} exist on that day.',
    'The catalogue does not show that {type} existed on that day.',
  ],
  'organisation-not-eligible': ['{lot} is not open to {type}.', '{lot} was not open to {type}.'],
  'organisation-eligibility-unclear': [
    'The catalogue does not say if {type} can use {lot}.',
    'The catalogue does not say if {type} could use {lot}.',
  ],
  'organisation-not-active': ['Your organisation is {status}.', 'Your organisation was {status} on that day.'],
  'organisation-status-unknown': alike('We do not recognise the status of your organisation, “{status}”.'),
  'pairing-not-stated': [
    'The catalogue does not say which systems {service} works with.',
    'The catalogue does not say which systems {service} worked with.',
  ],
  'pairing-unknown': [
    'It depends on whether {service} is assured with {system}.',
    'It depended on whether {service} was assured with {system}.',
  ],
  'pairing-missing': ['{service} is not assured with {system}.', '{service} was not assured with {system}.'],
  'pairing-withdrawn': [
    'The assurance of {service} with {system} has been withdrawn.',
    'The assurance of {service} with {system} had been withdrawn.',
  ],
  'pairing-in-assurance': [
    '{service} is not yet assured with {system}.',
    '{service} was not yet assured with {system}.',
  ],
  'no-agreement': [
    'The commissioner and the practice must sign their agreement first.',
    'The commissioner and the practice had to sign their agreement first.',
  ],
  'orders-itself': ['On {lot}, {type} place the orders.', 'On {lot}, {type} placed the orders.'],
  'orders-for-another': [
    'On {lot}, {type} can order for the organisations they act for.',
    'On {lot}, {type} could order for the organisations they acted for.',
  ],
  'ordered-on-behalf': ['On {lot}, {orderers} place the orders.', 'On {lot}, {orderers} placed the orders.'],
  'terms-in-force': ['{lot} is open for orders[ until {until}].', '{lot} was open for orders[ until {until}].'],
  'service-available': [
    '{service} is on {lot}[ (since {day})][ (until {until})].',
    '{service} was on {lot}[ from {day}][ until {until}].',
  ],
  'organisation-eligible': ['{lot} is open to {type}.', '{lot} was open to {type}.'],
  'organisation-active': ['Your organisation is {status}.', 'Your organisation was {status}.'],
  'pairing-assured': [
    '{service} is assured with {system}[ (since {day})].',
    '{service} was assured with {system}[ from {day}].',
  ],
  'agreement-signed': [
    'The commissioner and the practice have signed their agreement.',
    'The commissioner and the practice had signed their agreement.',
  ],
} as const satisfies Record<string, NowAndThen>;

export type ReasonCode = keyof typeof reasonTexts;

export const conditionTexts = {
  'practice-agreement': [
    'You also need a signed agreement between commissioner and practice.',
    'You also needed a signed agreement between commissioner and practice.',
  ],
  disclaimer: ['You must accept the disclaimer of {lot}.', 'You had to accept the disclaimer of {lot}.'],
  authority: [
    'You need the authority of the organisation you order for.',
    'You needed the authority of the organisation you ordered for.',
  ],
  'status-date-unknown': [
    'The source does not date this status, so it may be different on that day.',
    'The source does not date this status, so it may have been different on that day.',
  ],
} as const satisfies Record<string, NowAndThen>;

export const ordersRunOn = 'Orders placed earlier may still run.';

/** Fills in placeholders. One without a value goes, with all that stands in brackets around it. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  const valueOf = (name: string) => (Object.hasOwn(values, name) ? values[name]! : '');
  return withPreposition(text, valueOf)
    .replace(/\[(.*?\{(\w+)\}.*?)\]/g, (_, part: string, name: string) => (valueOf(name) ? part : ''))
    .replace(/\{(\w+)\}/g, (_, name: string) => valueOf(name))
    .trim();
}
