// SPDX-License-Identifier: Apache-2.0
// Small comforts; every page works without this file.
"use strict";
(function () {
  document.documentElement.classList.add("script");

  // One more field of the same kind in the comparison's form.
  document.querySelectorAll("[data-more]").forEach((group) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "secondary more";
    button.textContent = group.dataset.more;
    button.addEventListener("click", () => {
      const fields = group.querySelectorAll("select, input");
      const next = fields[fields.length - 1].cloneNode(true);
      next.value = "";
      next.setAttribute("aria-label", next.getAttribute("aria-label").replace(/\d+/, String(fields.length + 1)));
      fields[fields.length - 1].after(next);
      next.focus();
    });
    const last = [...group.querySelectorAll("select, input")].pop();
    last.after(button);
  });

  // Blank fields stay out of the address.
  document.querySelectorAll("form.compare-form").forEach((form) => {
    form.addEventListener("submit", () => {
      form.querySelectorAll("select, input").forEach((field) => { if (!field.value) field.disabled = true; });
    });
  });
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form.compare-form :disabled").forEach((field) => { field.disabled = false; });
  });

  // A text to take along.
  document.querySelectorAll("[data-copy]").forEach((field) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "secondary";
    button.textContent = field.dataset.copy;
    button.addEventListener("click", () => {
      field.select();
      navigator.clipboard.writeText(field.value).then(() => { button.textContent = field.dataset.copied; }, () => {});
    });
    field.after(button);
  });

  // Filter of long lists.
  document.querySelectorAll("[data-filter]").forEach((input) => {
    const list = document.getElementById(input.dataset.filter);
    const nothing = document.querySelector("[data-nothing=" + input.dataset.filter + "]");
    input.closest(".filter").hidden = false;
    input.addEventListener("input", () => {
      const words = input.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      list.querySelectorAll("[data-row]").forEach((row) => {
        const text = row.textContent.toLocaleLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) shown++;
      });
      list.querySelectorAll("[data-group]").forEach((group) => {
        group.hidden = !group.querySelector("[data-row]:not([hidden])");
        // What was folded is opened while something is looked for, and folded again afterwards.
        if (group.tagName !== "DETAILS") return;
        if (words.length && !group.open && !group.hidden) { group.open = true; group.dataset.opened = ""; }
        if (!words.length && "opened" in group.dataset) { group.open = false; delete group.dataset.opened; }
      });
      if (nothing) nothing.hidden = shown > 0;
    });
  });

  // A table that is linked to must be open.
  function reveal() {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    const filtered = target && target.closest("[hidden]");
    if (filtered) document.querySelectorAll("[data-filter]").forEach((input) => {
      if (!document.getElementById(input.dataset.filter).contains(target)) return;
      input.value = "";
      input.dispatchEvent(new Event("input"));
    });
    const closed = target && target.closest("details:not([open])");
    if (closed) closed.open = true;
    if (closed || filtered) target.scrollIntoView();
  }
  window.addEventListener("hashchange", reveal);
  reveal();

  // While a file is checked.
  document.querySelectorAll("form[data-busy]").forEach((form) => {
    form.addEventListener("submit", () => {
      const status = form.querySelector("[role=status]");
      if (status) status.textContent = form.dataset.busy;
    });
  });
})();
