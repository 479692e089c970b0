// In the browser: each editor takes a text as an author pastes it, and gives back what it would store.
import {Bold, ClassicEditor, Essentials, Heading, Link, List, Paragraph} from 'ckeditor5';
import Quill from 'quill';

globalThis.editors = {
  async TinyMCE(markup) {
    const [editor] = await globalThis.tinymce.init({target: place(), license_key: 'gpl', convert_urls: false});
    editor.setContent(markup);
    return editor.getContent();
  },
  async CKEditor(markup) {
    const plugins = [Essentials, Paragraph, Heading, Bold, Link, List];
    const editor = await ClassicEditor.create(place(), {licenseKey: 'GPL', plugins});
    editor.setData(markup);
    return editor.getData();
  },
  Quill(markup) {
    const editor = new Quill(place());
    editor.clipboard.dangerouslyPasteHTML(markup);
    return editor.getSemanticHTML();
  },
};

function place() {
  return document.body.appendChild(document.createElement('div')).appendChild(document.createElement('div'));
}
