// What an engine finds and we leave as it is: by rule, and where it matters by place, each with the reason.

import type {Finding} from './engines.ts';

export interface Suppression {
  readonly engine: string;
  readonly rule: string;
  /** In what is said of it; everywhere when absent. */
  readonly where?: RegExp;
  /** In the address of the page; every page when absent. */
  readonly page?: RegExp;
  readonly reason: string;
}

export const suppressions: readonly Suppression[] = [
  {
    engine: 'IBM Equal Access',
    rule: 'skip_main_exists',
    where: /sb-show-main/,
    reason: 'An example is no whole page; demo pages have a main landmark.',
  },
  {
    engine: 'IBM Equal Access',
    rule: 'svg_graphics_labelled',
    where: /service-roadmap.*svg\[1\]\/svg/,
    reason: 'The drawing is one image with one name. What it is made of is no content for a screen reader.',
  },
  {
    engine: 'IBM Equal Access',
    rule: 'text_contrast_sufficient',
    page: /dark-page/,
    reason:
      'The white that our text stands on there is a colour in oklch(), which the engine takes for none. axe measures it.',
  },
  {
    engine: 'Siteimprove Alfa',
    rule: 'sia-r69',
    page: /dark-page/,
    reason: 'A colour in oklch() is none for this engine either, see IBM’s on the contrast of text.',
  },
  {
    engine: 'Siteimprove Alfa',
    rule: 'sia-r53',
    reason:
      'It passes over what stands in a slot that a page has left empty, such as our headings, and so misses a level. axe looks at the order of headings too.',
  },
  {
    engine: 'Siteimprove Alfa',
    rule: 'sia-r57',
    where: /"Loaded:/,
    reason: 'What a live region says for a moment belongs to no landmark. The rule knows no live regions.',
  },
  {
    engine: 'Siteimprove Alfa',
    rule: 'sia-r60',
    where: /<details/,
    reason: 'A fold has its summary as its name, which the engine does not read. No rule of WCAG asks for another.',
  },
  {
    engine: 'Siteimprove Alfa',
    rule: 'sia-r66',
    reason: 'A contrast of 7:1 is level AAA. Our aim is AA, 4.5:1, which another rule measures.',
  },
  {
    engine: 'Siteimprove Alfa',
    rule: 'sia-r73',
    reason: 'Lines of 1.5 times the size of text are level AAA. What a page sets is followed.',
  },
  {
    engine: 'Siteimprove Alfa',
    rule: 'sia-r78',
    reason:
      'It looks for content between two headings, and into no shadow tree that stands there. No rule of WCAG asks it.',
  },
  {
    engine: 'Siteimprove Alfa',
    rule: 'sia-r111',
    reason: 'Targets of 44 pixels are level AAA. Ours have at least the 24 of level AA, which another rule measures.',
  },
];

/**
 * The suppression that covers a finding of an engine.
 *
 * @param address - Of the page.
 */
export function suppressionOf(engine: string, {rule, text}: Finding, address: string): Suppression | undefined {
  return suppressions.find(
    (each) =>
      each.engine === engine &&
      each.rule === rule &&
      (each.where?.test(text) ?? true) &&
      (each.page?.test(address) ?? true),
  );
}
