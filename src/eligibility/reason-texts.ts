// What each reason and condition says. Guidance, never a promise: who decides is the commissioner. Elements may
// replace any of them by `strings` (`reason.<code>`, `condition.<code>`), filled in with the same values.

/** By code. */
export const reasonTexts = {
  'lot-unknown': 'It depends on the {lotWord}, and none was chosen.',
  'terms-unknown': 'This catalogue does not say who may use {lot}, who orders or who pays.',
  'terms-not-started': '{lot} could not be used before {day}.',
  'terms-ended': '{lot} ended on {day}.',
  'terms-date-unclear': 'The source gives only the month or year in which this period of {lot} begins or ends.',
  'terms-unclear': 'What held for {lot} on that day is not clear. {why}',
  'service-not-listed': '{service} is not listed on {lot}.',
  'service-status-unknown': 'The status of {service} on {lot} on that day is not known.',
  'listing-not-started': '{service} is on {lot} only from {day}.',
  'listing-ended': '{service} was on {lot} until {day}.',
  'listing-date-unclear': 'Whether {service} was on {lot} on that day is not certain from the source.',
  'service-withdrawn': '{service} has been withdrawn from {lot}.',
  'service-planned': '{service} is planned for {lot}, and not available.',
  'service-in-assurance': '{service} is in assurance: it must be assured before it can be ordered on {lot}.',
  'organisation-unknown': 'It depends on what kind of organisation you are.',
  'organisation-type-unknown': 'This catalogue does not know the kind of organisation “{type}”.',
  'organisation-type-not-then': 'This catalogue does not show that there were {type} on that day.',
  'organisation-not-eligible': '{lot} is not open to {type}.',
  'organisation-eligibility-unclear': 'Whether {type} may use {lot} is not stated.',
  'organisation-not-active': 'The organisation is {status} on that day.',
  'organisation-status-unknown': 'The status of the organisation, “{status}”, is not one that we know.',
  'pairing-not-stated': 'Which systems {service} works with is not stated.',
  'pairing-unknown': 'It depends on whether {service} is assured with {system}.',
  'pairing-missing': '{service} is not assured with {system}.',
  'pairing-withdrawn': 'The assurance of {service} with {system} has been withdrawn.',
  'pairing-in-assurance': '{service} is not yet assured with {system}.',
  'no-agreement': 'The agreement between commissioner and practice must be signed first.',
  'orders-itself': 'On {lot}, {type} place the orders.',
  'orders-for-another': 'On {lot}, {type} may place orders for those for whom they act.',
  'ordered-on-behalf': 'Orders on {lot} are placed by: {orderers}.',
  'terms-in-force': '{lot} is open for orders[ until {until}].',
  'service-available': '{service} is on {lot}[ (since {day})][ (until {until})].',
  'organisation-eligible': '{lot} is open to {type}.',
  'organisation-active': 'The organisation is {status}.',
  'pairing-assured': '{service} is assured with {system}[ (since {day})].',
  'agreement-signed': 'The agreement between commissioner and practice is signed.',
} as const;

export type ReasonCode = keyof typeof reasonTexts;

export const conditionTexts = {
  'practice-agreement': 'The agreement between commissioner and practice must be signed.',
  disclaimer: 'The disclaimer of {lot} must be accepted.',
  authority: 'The organisation for which the order is placed must have given its authority.',
  'status-date-unknown':
    'The source does not say since when the status holds, so it may have been different on that day.',
} as const;

export const ordersRunOn = 'Orders that were placed earlier may run on.';

/** Placeholders without a value become nothing, with all that stands in brackets around them. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  const valueOf = (name: string) => (Object.hasOwn(values, name) ? values[name]! : '');
  return text
    .replace(/\[(.*?\{(\w+)\}.*?)\]/g, (_, part: string, name: string) => (valueOf(name) ? part : ''))
    .replace(/\{(\w+)\}/g, (_, name: string) => valueOf(name))
    .trim();
}
