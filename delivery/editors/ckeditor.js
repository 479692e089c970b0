// CKEditor 5: what to add to the configuration of your editor, so that it keeps our tags as authors write them. It needs the
// plugin GeneralHtmlSupport, which is free. Without it authors put in a link; see README.html.
export const gpsocConfiguration = {
  htmlSupport: {
    allow: [
      {
        name: /^(catalogue-contact|catalogue-documents|eligible-organisations|lot-catalogue|lot-overview|order-eligibility|order-request|service-card|service-compare|service-roadmap)$/,
        attributes: true,
      },
      {name: 'div', attributes: {'data-gpsoc': true}},
      {name: 'a', classes: /^gpsoc-/, attributes: /^data-/},
    ],
  },
};
