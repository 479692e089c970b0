// CKEditor 5: what to add to the configuration of your editor, so that it keeps our tags as authors write them. It needs the
// plugin GeneralHtmlSupport, which is free. Without it authors put in a link; see README.html.
const tags =
  'catalogue-contact,catalogue-documents,eligible-organisations,lot-catalogue,lot-overview,order-eligibility,order-request,service-card,service-compare,service-roadmap';

/** Tells the editor of our tags; of itself it knows those of HTML only. */
class GpsocTags {
  static get requires() {
    return ['GeneralHtmlSupport'];
  }

  constructor(editor) {
    this.editor = editor;
  }

  init() {
    const schema = this.editor.plugins.get('DataSchema');
    const filter = this.editor.plugins.get('DataFilter');
    for (const tag of tags.split(',')) {
      schema.registerBlockElement({view: tag, model: `gpsoc-${tag}`, modelSchema: {inheritAllFrom: '$container'}});
      filter.allowElement(tag);
      filter.allowAttributes({name: tag, attributes: /^(?!on)/});
    }
  }
}

export const gpsocConfiguration = {
  extraPlugins: [GpsocTags],
  htmlSupport: {
    allow: [
      {name: 'div', attributes: /^data-/},
      {name: 'a', classes: /^gpsoc-/},
      {name: 'a', attributes: /^data-/},
    ],
  },
};
