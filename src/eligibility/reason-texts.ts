// What each reason and condition says, now and of a day that is over. Guidance, never a promise: who decides is the
// commissioner. Elements may replace any of them by `strings` (`reason.<code>`, `reason.<code>.then`, and so for a
// condition), filled in with the same values.

type NowAndThen = readonly [now: string, then: string];

const alike = (text: string): NowAndThen => [text, text];

/** By code. */
export const reasonTexts = {
  'lot-unknown': [
    'It depends on the {lotWord}, and none was chosen.',
    'It depended on the {lotWord}, and none was chosen.',
  ],
  'terms-unknown': [
    'This catalogue does not say who may use {lot}, who orders or who pays.',
    'This catalogue does not say who could use {lot}, who ordered or who paid.',
  ],
  'terms-not-started': ['{lot} cannot be used before {day}.', '{lot} could not be used before {day}.'],
  'terms-ended': alike('{lot} ended on {day}.'),
  'terms-date-unclear': [
    'The source gives only the month or year in which this period of {lot} begins or ends.',
    'The source gives only the month or year in which this period of {lot} began or ended.',
  ],
  'terms-unclear': ['What holds for {lot} is not clear. {why}', 'What held for {lot} on that day is not clear. {why}'],
  'service-not-listed': ['{service} is not listed on {lot}.', '{service} was not listed on {lot}.'],
  'service-status-unknown': [
    'The status of {service} on {lot} is not known.',
    'The status of {service} on {lot} on that day is not known.',
  ],
  'listing-not-started': ['{service} is on {lot} only from {day}.', '{service} was on {lot} only from {day}.'],
  'listing-ended': alike('{service} was on {lot} until {day}.'),
  'listing-date-unclear': [
    'Whether {service} is on {lot} is not certain from the source.',
    'Whether {service} was on {lot} on that day is not certain from the source.',
  ],
  'service-withdrawn': ['{service} has been withdrawn from {lot}.', '{service} had been withdrawn from {lot}.'],
  'service-planned': [
    '{service} is planned for {lot}, and not available.',
    '{service} was planned for {lot}, and not available.',
  ],
  'service-in-assurance': [
    '{service} is in assurance: it must be assured before it can be ordered on {lot}.',
    '{service} was in assurance: it had to be assured before it could be ordered on {lot}.',
  ],
  'organisation-unknown': [
    'It depends on what kind of organisation you are.',
    'It depended on what kind of organisation you were.',
  ],
  'organisation-type-unknown': alike('This catalogue does not know the kind of organisation “{type}”.'),
  'organisation-type-not-then': [
    'This catalogue does not show that there are {type} on that day.',
    'This catalogue does not show that there were {type} on that day.',
  ],
  'organisation-not-eligible': ['{lot} is not open to {type}.', '{lot} was not open to {type}.'],
  'organisation-eligibility-unclear': [
    'Whether {type} may use {lot} is not stated.',
    'Whether {type} could use {lot} is not stated.',
  ],
  'organisation-not-active': ['The organisation is {status}.', 'The organisation was {status} on that day.'],
  'organisation-status-unknown': alike('The status of the organisation, “{status}”, is not one that we know.'),
  'pairing-not-stated': [
    'Which systems {service} works with is not stated.',
    'Which systems {service} worked with is not stated.',
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
    'The agreement between commissioner and practice must be signed first.',
    'The agreement between commissioner and practice had to be signed first.',
  ],
  'orders-itself': ['On {lot}, {type} place the orders.', 'On {lot}, {type} placed the orders.'],
  'orders-for-another': [
    'On {lot}, {type} may place orders for those for whom they act.',
    'On {lot}, {type} could place orders for those for whom they acted.',
  ],
  'ordered-on-behalf': ['On {lot}, {orderers} place the orders.', 'On {lot}, {orderers} placed the orders.'],
  'terms-in-force': ['{lot} is open for orders[ until {until}].', '{lot} was open for orders[ until {until}].'],
  'service-available': [
    '{service} is on {lot}[ (since {day})][ (until {until})].',
    '{service} was on {lot}[ from {day}][ until {until}].',
  ],
  'organisation-eligible': ['{lot} is open to {type}.', '{lot} was open to {type}.'],
  'organisation-active': ['The organisation is {status}.', 'The organisation was {status}.'],
  'pairing-assured': [
    '{service} is assured with {system}[ (since {day})].',
    '{service} was assured with {system}[ from {day}].',
  ],
  'agreement-signed': [
    'The agreement between commissioner and practice is signed.',
    'The agreement between commissioner and practice was signed.',
  ],
} as const satisfies Record<string, NowAndThen>;

export type ReasonCode = keyof typeof reasonTexts;

export const conditionTexts = {
  'practice-agreement': [
    'The agreement between commissioner and practice must be signed.',
    'The agreement between commissioner and practice had to be signed.',
  ],
  disclaimer: ['The disclaimer of {lot} must be accepted.', 'The disclaimer of {lot} had to be accepted.'],
  authority: [
    'The organisation for which the order is placed must have given its authority.',
    'The organisation for which the order was placed had to give its authority.',
  ],
  'status-date-unknown': [
    'The source does not say when the status was given, so it may be different on that day.',
    'The source does not say when the status was given, so it may have been different on that day.',
  ],
} as const satisfies Record<string, NowAndThen>;

export const ordersRunOn = 'Orders that were placed earlier may run on.';

/** Placeholders without a value become nothing, with all that stands in brackets around them. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  const valueOf = (name: string) => (Object.hasOwn(values, name) ? values[name]! : '');
  return text
    .replace(/\[(.*?\{(\w+)\}.*?)\]/g, (_, part: string, name: string) => (valueOf(name) ? part : ''))
    .replace(/\{(\w+)\}/g, (_, name: string) => valueOf(name))
    .trim();
}
