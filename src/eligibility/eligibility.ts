// What the package offers as `gpsoc-widgets/eligibility`: the same in the browser, in Node and on the command line.

export {decide} from './decide.ts';
export {EnquiryError} from './enquiry.ts';
export type * from './enquiry.ts';
export {whatWouldChange, type Change} from './what-would-change.ts';
