// How every story is shown: on a plain page, in the typeface of most intranets.
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {action} from 'storybook/actions';
import manifest from '../custom-elements.json';
import examplesPage from '../stories/docs/examples.mdx';
import {pasteable} from '../stories/docs/pasteable.ts';
import {Table} from '../stories/docs/table.jsx';
import {holdAnchors} from './anchors.ts';
import {argTypesFrom, defaultsFrom, eventNames, withChoices} from './arg-types.ts';
import {stageAnswers} from './staged-answers.ts';
import {theme} from './theme.ts';

setCustomElementsManifest(manifest);
stageAnswers();
holdAnchors();

// The elements' events bubble out of their shadow roots; what is heard shows among the actions.
for (const name of eventNames(manifest)) window.addEventListener(name, action(name));

const defaults = defaultsFrom(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [withChoices],
  // Controls begin with the defaults; the code and the element have only what differs from them.
  argsEnhancers: [({component, initialArgs}) => ({...defaults(component!), ...initialArgs})],
  decorators: [
    (story, {args, component}) => {
      const usual = defaults(component!);
      const set = Object.entries(args).filter(([name, value]) => value !== usual[name]);
      return story({args: Object.fromEntries(set)});
    },
  ],
  parameters: {
    layout: 'padded',
    controls: {expanded: true},
    docs: {
      theme,
      components: {table: Table},
      page: examplesPage,
      toc: {headingSelector: 'h2, h3', title: 'On this page'},
      extractArgTypes: argTypesFrom(manifest),
      source: {transform: (code: string, {args}: {args: object}) => pasteable(code, args)},
    },
    options: {
      // Storybook reads this as text: it can use nothing from around it. What it does not name comes last.
      storySort: {
        includeNames: true,
        order: [
          'Start',
          ['Which element', 'Install'],
          'Elements',
          [
            'lot-catalogue',
            ['Guide', 'Examples', 'API', 'Accessibility'],
            'service-card',
            ['Guide', 'Examples', 'API', 'Accessibility'],
            'order-eligibility',
            ['Guide', 'Examples', 'API', 'Accessibility'],
            'order-request',
            ['Guide', 'Examples', 'API', 'Accessibility'],
            'lot-overview',
            ['Guide', 'Examples', 'API', 'Accessibility'],
            'eligible-organisations',
            ['Guide', 'Examples', 'API', 'Accessibility'],
            'service-compare',
            ['Guide', 'Examples', 'API', 'Accessibility'],
            'service-roadmap',
            ['Guide', 'Examples', 'API', 'Accessibility'],
            'catalogue-documents',
            ['Guide', 'Examples', 'API', 'Accessibility'],
            'catalogue-contact',
            ['Guide', 'Examples', 'API', 'Accessibility'],
          ],
          'Build a page',
          [
            'Find a service',
            'One service with its answer',
            'Ask the CCG',
            'A lot for commissioners',
            'The whole catalogue',
          ],
          'Put it on',
          [
            'HTML',
            'WordPress',
            'SharePoint',
            'Umbraco',
            'TinyMCE and CKEditor',
            'React',
            'Vue',
            'Other frameworks',
            'Get the files',
            'Server files',
            'Your IT department',
          ],
          'Customise',
          ['Every element', 'Design tokens', 'Parts', 'Texts', 'Links and addresses', 'Events and properties'],
          'Publish a catalogue',
          [
            'From a spreadsheet',
            'Catalogue format',
            '*',
            'Preview',
            'Check a decision',
            'Change notes',
            'ODS codes',
            'Pages without a script',
            'Hosting',
          ],
          'Under the hood',
          ['Browsers and tests', 'Hostile pages', 'Sizes and dependencies', 'Changes'],
        ],
      },
    },
    a11y: {test: 'error'},
  },
};

export default preview;
