// Tags of ours for a page that may be hostile: nothing but imports, as a page has them.
import '../../src/elements/lot-catalogue/define.ts';
import '../../src/elements/order-request/define.ts';
import '../../src/elements/service-card/define.ts';
