// What the NHS frontend has too looks as it does there: its component and ours on one page, measured in pairs. The package
// is the real one, so a new version that looks different fails here. What differs on purpose is not compared: our tools and
// tags are in regular weight, and spaces within cards, tables and lists are smaller.

import {expect} from '@open-wc/testing';
import {find, until} from '../support/look.ts';
import {openPage, type Page} from '../support/page.ts';

const head = `
  <link rel="stylesheet" href="/node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css">
  <link rel="gpsoc-catalogue" href="/demo/data/gpsoc.json">`;

const theirs = `
  <h2 class="nhsuk-heading-l">Heading</h2>
  <h3 class="nhsuk-heading-m">Heading</h3>
  <h4 class="nhsuk-heading-s">Heading</h4>
  <p class="nhsuk-body">Text <a class="nhsuk-link" href="#never">Link</a></p>
  <ul class="nhsuk-list nhsuk-list--bullet"><li>One</li><li>Another</li></ul>
  <button class="nhsuk-button">Check</button>
  <button class="nhsuk-button nhsuk-button--secondary nhsuk-button--small">Print</button>
  <fieldset class="nhsuk-fieldset">
    <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">Question</legend>
    <div class="nhsuk-radios"><div class="nhsuk-radios__item">
      <input class="nhsuk-radios__input" id="radio" type="radio">
      <label class="nhsuk-label nhsuk-radios__label" for="radio">Yes</label>
    </div></div>
  </fieldset>
  <div class="nhsuk-checkboxes nhsuk-checkboxes--small"><div class="nhsuk-checkboxes__item">
    <input class="nhsuk-checkboxes__input" id="box" type="checkbox">
    <label class="nhsuk-label nhsuk-checkboxes__label" for="box">Lot 1</label>
  </div></div>
  <div class="nhsuk-error-summary"><h2 class="nhsuk-error-summary__title">There is a problem</h2>
    <ul class="nhsuk-list nhsuk-error-summary__list"><li><a href="#code">Enter a code</a></li></ul>
  </div>
  <div class="nhsuk-form-group nhsuk-form-group--error">
    <label class="nhsuk-label" for="code">ODS code</label>
    <div class="nhsuk-hint">For example, A81001</div>
    <span class="nhsuk-error-message">Enter a code</span>
    <input class="nhsuk-input nhsuk-input--error" id="code">
  </div>
  <input class="nhsuk-input">
  <select class="nhsuk-select"><option>Name</option></select>
  <strong class="nhsuk-tag nhsuk-tag--red">Withdrawn</strong>
  <div class="nhsuk-card"><div class="nhsuk-card__content">Card</div></div>
  <table class="nhsuk-table">
    <thead class="nhsuk-table__head"><tr><th class="nhsuk-table__header">Lot</th></tr></thead>
    <tbody class="nhsuk-table__body"><tr><td class="nhsuk-table__cell">Lot 1</td></tr></tbody>
  </table>
  <details class="nhsuk-details" open>
    <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">More</span></summary>
    <div class="nhsuk-details__text">Text</div>
  </details>
  <div class="nhsuk-inset-text">Text</div>
  <div class="nhsuk-warning-callout"><h3 class="nhsuk-warning-callout__label">Important</h3></div>
  <nav class="nhsuk-pagination nhsuk-pagination--numbered">
    <ul class="nhsuk-pagination__list">
      <li class="nhsuk-pagination__item nhsuk-pagination__item--current"><a class="nhsuk-pagination__link" href="#1">1</a></li>
    </ul>
  </nav>`;

const ours = `
  <lot-overview lot="1" as-of="2016-06-03" notices="never"></lot-overview>
  <lot-catalogue as-of="2016-06-03" status="withdrawn" page-size="1" layout="cards"></lot-catalogue>
  <service-card service="i-patient" detail="full" as-of="2016-06-03" notices="never"></service-card>
  <order-eligibility service="i-patient" lot="1" ask="organisation" as-of="2016-06-03"></order-eligibility>
  <order-eligibility id="questions" service="i-patient" lot="1" ask="as-of principal-system" as-of="2016-06-03"
    organisation="gp-practice"></order-eligibility>
  <catalogue-contact notices="always"></catalogue-contact>
  <script type="module">
    import '/src/elements/lot-overview/define.ts';
    import '/src/elements/order-eligibility/define.ts';
    import '/src/elements/catalogue-contact/define.ts';
  </script>`;

const type = ['font-size', 'font-weight', 'color'];
const edge = ['border-left-width', 'border-left-style', 'border-left-color'];
const box = [...edge, 'background-color', 'width', 'height'];
const focused = ['color', 'background-color', 'box-shadow'];
const field = ['font-size', 'font-weight', ...edge, 'border-radius', 'background-color', 'padding-left'];

type Pair = readonly [
  what: string,
  theirs: string,
  ours: readonly [element: string, part: string],
  same: readonly string[],
];

const pairs: readonly Pair[] = [
  ['the heading of an element', '.nhsuk-heading-l', ['lot-overview', 'h2'], type],
  ['a heading within it', '.nhsuk-heading-m', ['lot-overview', 'h3'], type],
  ['a small heading', '.nhsuk-heading-s', ['service-card', '.detail h3'], type],
  ['a paragraph', '.nhsuk-body', ['lot-overview', '.content p'], type],
  ['a link', '.nhsuk-link', ['service-card', '.detail a'], [...type, 'text-decoration-line']],
  ['a list', '.nhsuk-list', ['service-card', '.detail ul'], [...type, 'list-style-type', 'padding-left']],
  ['what follows in a list', '.nhsuk-list li + li', ['service-card', '.detail li + li'], ['font-size']],
  [
    'the primary button',
    '.nhsuk-button',
    ['#questions', '.button-primary'],
    [...type, 'background-color', 'box-shadow', 'border-radius', 'border-left-width', 'text-align'],
  ],
  [
    'a tool',
    '.nhsuk-button--small',
    ['#questions', '.button:not(.button-primary)'],
    ['font-size', 'color', 'border-radius', 'border-left-width', 'padding-left', 'padding-top'],
  ],
  ['a question', '.nhsuk-fieldset__legend', ['#questions', 'legend'], type],
  ['a radio', '.nhsuk-radios__label::before', ['#questions', '[type=radio]'], [...box, 'border-radius']],
  ['a box', '.nhsuk-checkboxes__label::before', ['lot-catalogue', '[type=checkbox]'], [...box, 'border-radius']],
  ['a field', '.nhsuk-input:not(#code)', ['#questions', '.date .input'], field],
  ['a select', '.nhsuk-select', ['lot-catalogue', 'select'], ['color', ...edge, 'background-color', 'padding-left']],
  ['a hint', '.nhsuk-hint', ['order-eligibility', '.hint'], [...type, 'margin-bottom']],
  ['an error', '.nhsuk-error-message', ['order-eligibility', '#ods-error'], [...type, 'margin-bottom']],
  ['a field in error', '.nhsuk-form-group--error', ['order-eligibility', '.field-error'], edge],
  ['its input', '#code', ['order-eligibility', '#ods'], edge],
  ['the summary of errors', '.nhsuk-error-summary', ['order-eligibility', '#errors'], edge],
  ['its title', '.nhsuk-error-summary__title', ['order-eligibility', '#errors-title strong'], type],
  [
    'its links',
    '.nhsuk-error-summary a',
    ['order-eligibility', '#errors .link-button'],
    [...type, 'text-decoration-line'],
  ],
  [
    'a tag',
    '.nhsuk-tag',
    ['lot-catalogue', '.tag'],
    ['color', ...edge, 'background-color', 'padding-left', 'padding-top'],
  ],
  ['a card', '.nhsuk-card', ['lot-catalogue', '.card'], [...edge, 'background-color']],
  [
    'the head of a table',
    '.nhsuk-table__header',
    ['service-card', '.detail thead th'],
    [...type, 'border-bottom-width'],
  ],
  ['a table', '.nhsuk-table__cell', ['service-card', '.detail td'], ['font-size', 'color', 'border-bottom-color']],
  ['a fold', '.nhsuk-details__summary-text', ['lot-overview', 'summary'], [...type, 'text-decoration-line']],
  ['what it folds', '.nhsuk-details__text', ['lot-overview', '.folded'], [...edge, 'padding-left']],
  ['a warning', '.nhsuk-warning-callout', ['catalogue-contact', '.callout'], [...edge, 'background-color', 'color']],
  ['its label', '.nhsuk-warning-callout__label', ['catalogue-contact', '.callout-label > strong'], type],
  [
    'the current page',
    '.nhsuk-pagination__item--current',
    ['lot-catalogue', '.page-current button'],
    ['background-color', 'width', 'height', 'font-weight', 'font-size'],
  ],
];

/** What looks alike only while it has focus. */
const focusPairs: readonly Pair[] = [
  ['a link', '.nhsuk-link', ['service-card', '.detail a'], focused],
  ['the primary button', '.nhsuk-button', ['#questions', '.button-primary'], [...focused, 'border-left-color']],
  ['a tool', '.nhsuk-button--small', ['#questions', '.button:not(.button-primary)'], [...focused, 'border-left-color']],
  ['a field', '.nhsuk-input:not(#code)', ['#questions', '.date .input'], [...edge, 'box-shadow', 'outline']],
];

for (const [place, width] of [
  ['a wide page', 1000],
  ['a narrow page', 320],
] as const) {
  describe(`Beside the NHS frontend, on ${place},`, () => {
    it('what both have looks alike', async () => {
      const page = await staged(width);
      expect(pairs.flatMap((pair) => differences(pair, page))).to.deep.equal([]);
    });

    it('what has focus looks alike', async () => {
      const page = await staged(width);
      expect(focusPairs.flatMap((pair) => differences(pair, page, true))).to.deep.equal([]);
    });
  });
}

/** Opens the page, with an error, and with all that loads. */
async function staged(width: number): Promise<Page> {
  const page = await openPage({head, body: theirs + ours, width});
  const asks = page.first('order-eligibility');
  const code = (await find(asks, 'textbox', /ODS/)) as HTMLInputElement;
  code.value = '??';
  code.dispatchEvent(new Event('change', {bubbles: true}));
  (await find(asks, 'button', 'Check')).click();
  await until(() => asks.shadowRoot!.querySelector('#errors .link-button'), 'expected a summary of errors');
  await find(page.first('lot-catalogue'), 'navigation', /^Pages/);
  await find(page.first('service-card'), 'heading', 'Sources');
  await find(page.first('lot-overview'), 'heading', /^Lot 1/);
  await until(() => page.first('catalogue-contact').shadowRoot!.querySelector('.callout'), 'expected a callout');
  return page;
}

function differences([what, selector, [element, part], same]: Pair, page: Page, focus = false): string[] {
  const [outside, pseudo] = selector.split('::');
  const their = page.window.document.querySelector<HTMLElement>(outside!)!;
  const our = page.window.document.querySelector(element)!.shadowRoot!.querySelector<HTMLElement>(part)!;
  const look = (one: HTMLElement, ofPseudo?: string) => {
    if (focus) one.focus();
    const style = page.window.getComputedStyle(one, ofPseudo);
    return same.map((property) => style.getPropertyValue(property));
  };
  const [asTheirs, asOurs] = [look(their, pseudo && `::${pseudo}`), look(our)];
  return same.flatMap((property, n) =>
    isAlike(asTheirs[n]!, asOurs[n]!) ? [] : `${what}, ${property}: theirs ${asTheirs[n]!}, ours ${asOurs[n]!}`,
  );
}

/** Nobody sees a pixel. */
function isAlike(their: string, our: string): boolean {
  return their === our || Math.abs(parseFloat(their) - parseFloat(our)) <= 1;
}
