// The files about the lots of a catalogue.

import {html, type TemplateResult} from 'lit';
import type {Document, Lot} from '../../catalogue/model.ts';
import {baseStyles} from '../../ui/base.styles.ts';
import {heading} from '../../ui/heading.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {lotNames} from '../../ui/lot-title.ts';
import {baseTexts, documentTexts, serviceTexts} from '../../ui/strings.ts';
import {documentLine} from '../../ui/text.ts';
import {valueKey} from '../../catalogue/value-key.ts';
import {getOrCreate} from '../../catalogue/get-or-create.ts';
import {CatalogueElement} from '../base/catalogue-element.ts';
import type {ElementView} from '../base/frame/frame.ts';
import {lotsNamed} from '../base/presets.ts';
import {property} from '../base/property.ts';

/**
 * Lists the documents of one or more lots, with type, size and date. A document of several lots shows once. One that is no
 * longer published shows without a link.
 *
 * @slot empty - Replaces our sentence if there are no documents.
 * @csspart documents - The documents of one lot, or of several lots together.
 */
export class CatalogueDocuments extends CatalogueElement<View> {
  static override styles = [baseStyles];
  protected static override texts = {...baseTexts, ...serviceTexts, ...documentTexts};

  /** Ids or names of lots. Without it: every lot. */
  @property() lot = '';

  protected override view({catalogue, msg}: ViewContext): View {
    const {lots, unknown} = lotsNamed(catalogue, this.lot);
    const groups = [...groupByLots(lots)];
    return {
      title: msg('service.documents'),
      unknown,
      groups,
      isTimeless: true,
      isEmpty: groups.length === 0,
      emptyText: msg('documents.none'),
    };
  }

  protected override content({groups}: View, context: ViewContext): TemplateResult[] {
    return groups.map((group) => documentList(group, context));
  }
}

/** Documents that the same lots have. */
interface Group {
  readonly lots: readonly Lot[];
  readonly documents: readonly Document[];
}

interface View extends ElementView {
  readonly groups: readonly Group[];
}

function documentList({lots, documents}: Group, context: ViewContext): TemplateResult {
  const {catalogue, headingLevel} = context;
  return html`
    ${heading(headingLevel + 1, lotNames(lots, catalogue))}
    <ul part="documents">
      ${documents.map((document) => html`<li>${documentLine(document, context)}</li>`)}
    </ul>
  `;
}

/** Groups documents by the lots that have them, in the order in which the lots name them; each document once. */
function groupByLots(lots: readonly Lot[]): Iterable<Group> {
  const found = new Map<string, {readonly document: Document; readonly lots: Set<Lot>}>();
  for (const lot of lots) {
    for (const document of lot.documents) {
      getOrCreate(found, valueKey(document), () => ({document, lots: new Set<Lot>()})).lots.add(lot);
    }
  }
  const groups = new Map<string, {lots: Lot[]; documents: Document[]}>();
  for (const {document, lots: of} of found.values()) {
    const key = valueKey([...of].map(({id}) => id));
    getOrCreate(groups, key, () => ({lots: [...of], documents: []})).documents.push(document);
  }
  return groups.values();
}
