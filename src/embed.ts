// The one script that an intranet page includes: registers every tag of tags.ts, and turns what editors leave of a tag
// into an element. Where a tag is taken, by another copy of this script or by another library, the first definition
// stays and the console says so once.

import {takenTags} from './taken-tags.ts';
import {leaveRequestsToElements} from './elements/base/load/early-requests.ts';
import './elements/catalogue-contact/define.ts';
import './elements/catalogue-documents/define.ts';
import './elements/eligible-organisations/define.ts';
import './elements/lot-catalogue/define.ts';
import './elements/lot-overview/define.ts';
import './elements/order-eligibility/define.ts';
import './elements/order-request/define.ts';
import './elements/service-card/define.ts';
import './elements/service-compare/define.ts';
import './elements/service-roadmap/define.ts';
import {turnSnippets} from './embed/snippets.ts';
import {version} from './version.ts';

if (takenTags.length > 0) {
  const taken = takenTags.map(({tag, version: first}) => `${tag} (${first ?? 'another library'})`).join(', ');
  console.warn(`gpsoc-widgets ${version}: these tags were already defined and stay as they are: ${taken}.`);
}

turnSnippets(import.meta.url);
leaveRequestsToElements();
