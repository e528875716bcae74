// SPDX-License-Identifier: Apache-2.0
// The SPARQL editor. Example texts are in the page, so that they can be read without this script.
(function () {
  'use strict';
  const place = document.getElementById('editor');
  if (!place || typeof Yasgui === 'undefined') return;

  const endpoint = new URL(place.dataset.endpoint, location.href).href;
  const first = document.querySelector('[data-example="selection"]') || document.querySelector('[data-example="latest-preferred"]');
  const textOf = (button) => document.getElementById('text-' + button.dataset.example).textContent;

  // Its suggestions come from other people's servers, which this page may not and need not call.
  Yasgui.Yasqe.defaults.autocompleters = [];
  const start = first ? textOf(first) : place.dataset.prefixes + 'SELECT * WHERE { ?s ?p ?o } LIMIT 10';
  Yasgui.Yasqe.defaults.value = place.dataset.prefixes + 'SELECT * WHERE {\n  ?s ?p ?o .\n}\nLIMIT 10';
  // Tab goes on to the next control, or nobody gets out of the editor without a mouse (WCAG 2.1.2).
  Object.assign(Yasgui.Yasqe.defaults.extraKeys, { Tab: false, 'Shift-Tab': false });
  const yasgui = new Yasgui(place, {
    requestConfig: { endpoint: endpoint, method: 'POST' },
    copyEndpointOnNewTab: false,
    persistenceId: null,
    endpointCatalogueOptions: { getData: () => [] },
    autofocus: false,
  });
  yasgui.getTab().getYasqe().setValue(start);

  // The editor's own text area and buttons have no names for a screen reader.
  const name = () => {
    place.querySelectorAll('textarea:not([aria-label]), select:not([aria-label])').forEach((e) =>
      e.setAttribute('aria-label', e.tagName === 'SELECT' ? place.dataset.rows : 'SPARQL'));
    place.querySelectorAll('button:not([aria-label])').forEach((e) => {
      if (!e.textContent.trim()) e.setAttribute('aria-label', e.title || 'SPARQL');
    });
    // A tab list may hold tabs only, and the editor's holds the button for a new tab, too: each tab is a list of its own.
    place.querySelectorAll('.tabsList[role="tablist"]').forEach((e) => e.setAttribute('role', 'group'));
    place.querySelectorAll('.tabsList > .tab:not([role="tablist"])').forEach((e) => e.setAttribute('role', 'tablist'));
    // What scrolls can be scrolled with the keyboard.
    place.querySelectorAll('.CodeMirror-scroll[tabindex="-1"]').forEach((e) => e.setAttribute('tabindex', '0'));
  };
  name();
  new MutationObserver(name).observe(place, { childList: true, subtree: true });

  const ask = (button, run) => {
    const editor = yasgui.getTab().getYasqe();
    editor.setValue(textOf(button));
    if (run) {
      editor.query().catch(() => {});
      document.getElementById('editor-title').scrollIntoView({ block: 'start' });
    }
  };
  document.querySelectorAll('.query-ask').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => ask(button, true));
  });
  // /query#latest-preferred opens with that question, /query#about-targets with the questions of a subject.
  const hash = CSS.escape(location.hash.slice(1));
  const wanted = hash && document.querySelector('[data-example="' + hash + '"]');
  const group = hash && (wanted || document.getElementById(location.hash.slice(1)))?.closest('details.query-group');
  if (group) group.open = true;
  if (wanted) ask(wanted, false);
})();
