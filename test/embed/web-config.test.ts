// The settings for IIS, which no test can run. What stands in them is held against what Microsoft documents: what a folder may
// set where nobody has unlocked more, and in which words. https://learn.microsoft.com/iis/configuration/system.webserver/
import {expect} from '@open-wc/testing';

/** Elements below `system.webServer` that a folder may have as IIS is installed, with their attributes and children. */
interface Known {
  readonly attributes?: Readonly<Record<string, RegExp>>;
  readonly children?: Readonly<Record<string, Known>>;
}

const anything = /./;
const yesOrNo = /^(?:true|false)$/;
const known: Readonly<Record<string, Known>> = {
  staticContent: {
    children: {
      remove: {attributes: {fileExtension: /^\.\w+$/}},
      mimeMap: {attributes: {fileExtension: /^\.\w+$/, mimeType: /^\w+\/\w+; charset=utf-8$/}},
      clientCache: {
        attributes: {
          cacheControlMode: /^(?:NoControl|DisableCache|UseMaxAge|UseExpires)$/,
          cacheControlMaxAge: /^(?:\d+\.)?\d\d:\d\d:\d\d$/,
        },
      },
    },
  },
  httpProtocol: {
    children: {
      customHeaders: {
        children: {remove: {attributes: {name: anything}}, add: {attributes: {name: anything, value: anything}}},
      },
    },
  },
  urlCompression: {attributes: {doStaticCompression: yesOrNo, doDynamicCompression: yesOrNo}},
  directoryBrowse: {attributes: {enabled: yesOrNo}},
};

describe('web.config for IIS', () => {
  let config: Document;

  before(async () => {
    const text = await (await fetch('/delivery/servers/web.config')).text();
    config = new DOMParser().parseFromString(text, 'text/xml');
  });

  it('is well-formed', () => {
    expect(config.querySelector('parsererror')?.textContent).to.equal(undefined);
    expect(config.documentElement.localName).to.equal('configuration');
  });

  it('has only what a folder may set without another module, such as URL Rewrite', () => {
    const [server, ...others] = config.documentElement.children;
    expect(server!.localName).to.equal('system.webServer');
    expect(others).to.be.empty;
    expectKnown(server!, {children: known});
  });

  it('adds nothing twice: each type and each header is removed before it is added', () => {
    const all = [...config.querySelectorAll('mimeMap, customHeaders > add')];
    expect(all).to.have.length.above(3);
    for (const added of all) {
      const before = added.previousElementSibling!;
      const key = added.localName === 'mimeMap' ? 'fileExtension' : 'name';
      expect(before.localName).to.equal('remove');
      expect(before.getAttribute(key)).to.equal(added.getAttribute(key));
    }
  });
});

function expectKnown(element: Element, {attributes = {}, children = {}}: Known): void {
  for (const {name, value} of element.attributes) {
    expect(attributes, `attributes of ${element.localName}`).to.have.property(name);
    expect(value, `${name} of ${element.localName}`).to.match(attributes[name]!);
  }
  for (const child of element.children) {
    expect(children, `below ${element.localName}`).to.have.property(child.localName);
    expectKnown(child, children[child.localName]!);
  }
}
