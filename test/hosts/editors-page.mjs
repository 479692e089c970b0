// In the browser: each editor takes a text as an author pastes it, and gives back what it would store.
import {Bold, ClassicEditor, Essentials, GeneralHtmlSupport, Heading, Link, List, Paragraph} from 'ckeditor5';
import Quill from 'quill';
import {gpsocConfiguration} from '../../delivery/editors/ckeditor.js';
import {gpsocSettings} from '../../delivery/editors/tinymce.js';

const plugins = [Essentials, Paragraph, Heading, Bold, Link, List];

globalThis.editors = {
  TinyMCE: (markup) => leftByTinyMce(markup),
  'TinyMCE with our settings': (markup) => leftByTinyMce(markup, gpsocSettings),
  CKEditor: (markup) => leftByCkEditor(markup, {plugins}),
  'CKEditor with our settings': (markup) =>
    leftByCkEditor(markup, {plugins: [...plugins, GeneralHtmlSupport], ...gpsocConfiguration}),
  Quill(markup) {
    const editor = new Quill(place());
    editor.clipboard.dangerouslyPasteHTML(markup);
    return editor.getSemanticHTML();
  },
};

async function leftByTinyMce(markup, settings = {}) {
  const [editor] = await globalThis.tinymce.init({
    target: place(),
    license_key: 'gpl',
    convert_urls: false,
    ...settings,
  });
  editor.setContent(markup);
  return editor.getContent();
}

async function leftByCkEditor(markup, configuration) {
  const editor = await ClassicEditor.create(place(), {licenseKey: 'GPL', ...configuration});
  editor.setData(markup);
  return editor.getData();
}

function place() {
  return document.body.appendChild(document.createElement('div')).appendChild(document.createElement('div'));
}
