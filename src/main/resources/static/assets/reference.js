// SPDX-License-Identifier: Apache-2.0
// Draws the class diagrams of the ontology page when they come into view. Without it, the relations stay a list.
"use strict";
(function () {
  const places = [...document.querySelectorAll("[data-diagram]")];
  if (!places.length || !("IntersectionObserver" in window)) return;

  let library = null;
  const load = () => library || (library = new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = "/webjars/mermaid/11.14.0/dist/mermaid.min.js";
    script.onload = () => {
      const dark = matchMedia("(prefers-color-scheme: dark)").matches;
      window.mermaid.initialize({
        startOnLoad: false,
        securityLevel: "strict",
        theme: dark ? "dark" : "neutral",
        fontFamily: getComputedStyle(document.body).fontFamily,
        class: { hideEmptyMembersBox: true },
      });
      resolve(window.mermaid);
    };
    script.onerror = reject;
    document.head.append(script);
  }));

  // One after the other: the library measures texts in the page.
  let queue = Promise.resolve();
  const draw = async (place) => {
    const mermaid = await load();
    const { svg } = await mermaid.render("svg-" + place.id, place.dataset.diagram);
    place.innerHTML = svg;
    const drawn = place.querySelector("svg");
    drawn.setAttribute("role", "img");
    drawn.setAttribute("aria-label", place.dataset.name);
    drawn.removeAttribute("aria-roledescription");
    // Narrow screens scroll a drawing rather than shrink it until nobody can read it.
    drawn.style.minWidth = "min(" + (drawn.style.maxWidth || "40rem") + ", 40rem)";
    place.hidden = false;
    place.closest("figure").querySelector(".relations").open = false;
    place.dataset.drawn = "";
  };

  const seen = new IntersectionObserver((entries) => {
    entries.filter((e) => e.isIntersecting).forEach((e) => {
      seen.unobserve(e.target);
      e.target.querySelectorAll("[data-diagram]").forEach((place) => {
        queue = queue.then(() => draw(place)).catch(() => { place.hidden = true; });
      });
    });
  }, { rootMargin: "400px" });
  new Set(places.map((place) => place.closest("figure"))).forEach((figure) => seen.observe(figure));
})();
