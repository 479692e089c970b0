// Texts and addresses that a catalogue may hold by mistake or by malice, for tests that show them in a page.

/** It runs if anything takes it for markup. */
export const markup = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';

export const hostileTexts: readonly string[] = [
  markup,
  '</style></template><b>bold</b>',
  '${window.hacked = true}',
  '{{constructor}}',
  '{count} {services}',
  '&lt;b&gt;',
  '“a” \u0000 b',
  '<!-- -->',
  '?lit$123$',
];

/** None of them may become a link. */
export const hostileAddresses: readonly string[] = [
  'javascript:alert(1)',
  ' java\tscript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'https://user:secret@example.org/',
];
