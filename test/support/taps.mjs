// A command for the test runner: the tap of a finger, which its own commands do not have and Puppeteer does.

export const taps = {
  name: 'taps',
  async executeCommand({command, payload, session}) {
    if (command !== 'tap') return undefined;
    await session.browser.getPage(session.id).touchscreen.tap(...payload.position);
    return true;
  },
};
