// TinyMCE 7 or later: what to add to the settings of your editor, so that it keeps our tags as authors write them. Give
// `site` the address of the site that the script is on. Without these settings authors put in a link; see README.html.
const site = 'https://your-site.example';

export const gpsocSettings = {
  // Each of our tags, with all its attributes and anything inside.
  custom_elements:
    'catalogue-contact,catalogue-documents,eligible-organisations,lot-catalogue,lot-overview,order-eligibility,order-request,service-card,service-compare,service-roadmap',
  extended_valid_elements:
    'catalogue-contact[*],catalogue-documents[*],eligible-organisations[*],lot-catalogue[*],lot-overview[*],order-eligibility[*],order-request[*],service-card[*],service-compare[*],service-roadmap[*]',
  // Frames with an address that begins with that site keep their scripts; all others stay sandboxed. TinyMCE leaves out
  // www. and the port where it compares.
  sandbox_iframes: true,
  sandbox_iframes_exclusions: [new URL(site).hostname.replace(/^www\./, '')],
};
