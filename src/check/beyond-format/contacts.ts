// What should perhaps not be public, and links that browsers warn of.

import {isObject} from '../../catalogue/fields.ts';
import {recordsIn, type Check, type Checking, type RemarkAt} from '../checking.ts';

type ContactFields = Readonly<Record<string, unknown>>;

export function personalContacts({raw}: Checking): Check {
  return {
    *begin() {
      const contact = 'contact' in raw ? raw.contact : undefined;
      if (isObject(contact)) yield* personalIn('contact', contact as ContactFields);
      for (const {path, fields} of recordsIn(raw, 'suppliers')) yield* personalIn(path, fields);
    },
    *record({path, fields}) {
      if (isObject(fields.contact)) yield* personalIn(`${path}.contact`, fields.contact as ContactFields);
    },
  };
}

function* personalIn(path: string, {telephone, email}: ContactFields): Generator<RemarkAt> {
  if (typeof telephone === 'string' && isMobile(telephone)) {
    yield {
      severity: 'note',
      code: 'personal-telephone',
      path: `${path}.telephone`,
      what: `${telephone} is the number of a mobile telephone.`,
      write: 'If it is one person’s, write the number of a team.',
      otherwise: 'As it is, everybody can read it.',
    };
  }
  if (typeof email === 'string' && isPersonal(email)) {
    yield {
      severity: 'note',
      code: 'personal-email',
      path: `${path}.email`,
      what: `${email} looks like one person’s address.`,
      write: 'Write the address of a team.',
      otherwise: 'As it is, everybody can read it.',
    };
  }
}

/** In the United Kingdom mobile numbers begin with 07; 070 are personal numbers and 076 pagers. */
function isMobile(telephone: string): boolean {
  return /^(\+44\s*(\(0\))?|0044|0)\s*7[1-9]/.test(telephone.trim());
}

const freeMail = /@(gmail|googlemail|hotmail|outlook|live|yahoo|icloud|aol|btinternet|me)\.(com|co\.uk)$/i;

/** First name and last name, or an address at a provider of mailboxes for people. */
function isPersonal(email: string): boolean {
  const [local = ''] = email.split('@');
  return freeMail.test(email) || (/^\p{L}{2,}\.\p{L}{2,}\d*$/u.test(local) && !aboutTeams.test(local));
}

const aboutTeams =
  /\b(team|desk|help|service|services|support|sales|info|enquiries|digital|contact|office|admin|customer|feedback|it|gp|catalogue|commercial|bids|orders?)\b/i;

export function linksNotHttps({raw}: Checking): Check {
  const fields = Object.entries(raw);
  const services = fields.findIndex(([key]) => key === 'services');
  const around = (entries: typeof fields) => notHttps(urlsIn(Object.fromEntries(entries)));
  return {
    begin: () => around(services < 0 ? fields : fields.slice(0, services)),
    record: ({path, fields: service}) => notHttps(urlsIn(service, path, 2)),
    end: () => around(services < 0 ? [] : fields.slice(services + 1)),
  };
}

function* notHttps(places: Iterable<UrlPlace>): Generator<RemarkAt> {
  for (const {path, url} of places) {
    if (!/^http:/i.test(url)) continue;
    yield {
      severity: 'note',
      code: 'link-not-https',
      path,
      what: 'the link begins with http:.',
      write: 'Write https:, if the site has it.',
      otherwise: 'As it is, browsers may warn of it.',
    };
  }
}

interface UrlPlace {
  readonly path: string;
  readonly url: string;
}

/** Every field called url, found without going deeper than the format does. */
function* urlsIn(value: unknown, path = '', depth = 0): Generator<UrlPlace> {
  if (typeof value !== 'object' || value === null || depth > 8) return;
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    if (key !== 'url' && typeof inner !== 'object') continue;
    const at = isList ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    if (key === 'url' && typeof inner === 'string') yield {path: at, url: inner.trim()};
    else yield* urlsIn(inner, at, depth + 1);
  }
}
