// SPDX-License-Identifier: Apache-2.0
// Draws pictures without a browser: ECharts renders each chart to SVG, and this puts title, notes and charts under each other,
// because a picture that is passed on must say by itself what it shows. `host` comes from Java: width(text, font).
"use strict";
var pictures = (function () {
  const MARGIN = 24;

  function escape(text) {
    return String(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  }

  /** Breaks a text into lines no wider than so many px. */
  function wrap(text, font, width) {
    const lines = [];
    let line = "";
    // An address has no spaces; it may be broken after each parameter.
    text.replace(/([&?])/g, "$1\u200b").split(/(?=[ \u200b])/).forEach((piece) => {
      const word = piece.replace("\u200b", "");
      const longer = line ? line + word : word.trim();
      if (line && host.width(longer, font) > width) {
        lines.push(line);
        line = word.trim();
      } else {
        line = longer;
      }
    });
    if (line) lines.push(line);
    return lines;
  }

  /** Without what only a pointer needs, and with text placed as every program that shows SVG understands it. */
  function still(svg) {
    return svg.replace(/<style[\s\S]*?<\/style>/g, "").replace(/ class="[^"]*"/g, "").replace(/dominant-baseline="central"/g, 'dy="0.35em"');
  }

  /** Draws a picture as {@code Picture} describes it; returns SVG. */
  function draw(json, paletteJson, font) {
    const picture = JSON.parse(json);
    const p = JSON.parse(paletteJson);
    // A picture without a title stands among words that say what it shows.
    const margin = picture.title ? MARGIN : 0;
    const inner = picture.width - 2 * margin;
    const parts = [];
    let y = margin;

    function text(words, size, weight, colour, after) {
      wrap(words, weight + " " + size + "px " + font, inner).forEach((line) => {
        y += Math.ceil(size * 1.35);
        parts.push('<text x="' + margin + '" y="' + (y - Math.ceil(size * 0.3)) + '" font-size="' + size + '" font-weight="' + weight + '" fill="' + colour + '">' + escape(line) + "</text>");
      });
      y += after;
    }

    if (picture.title) text(picture.title, 20, 700, p.ink, 8);
    picture.parts.forEach((part) => {
      part.head.forEach((line, i) => text(line, i === 0 ? 14 : 13, i === 0 ? 700 : 400, i === 0 ? p.ink : p.quiet, 4));
      if (part.chart.kind === "map") {
        y += 8;
        parts.push(part.chart.svg.replace("<svg ", '<svg x="' + margin + '" y="' + y + '" '));
        y += part.chart.height + 8;
      } else if (part.chart.kind) {
        y += margin ? 8 : 0;
        const env = { p: p, font: font, width: inner, measure: (t) => host.width(t, "700 14px " + font), tooltip: undefined };
        const drawn = aalborgCharts.draw(part.chart, env, (height) => echarts.init(null, null, { renderer: "svg", ssr: true, width: inner, height: height }));
        const svg = drawn.instance.renderToSVGString();
        drawn.instance.dispose();
        parts.push(still(svg).replace("<svg ", '<svg x="' + margin + '" y="' + y + '" '));
        y += drawn.height + 8;
        if (drawn.cut) text(part.chart.cut, 12, 400, p.quiet, 0);
      }
      part.foot.forEach((line) => text(line, 12, 400, p.quiet, 0));
      y += margin ? 20 : 0;
    });
    picture.foot.forEach((line) => text(line, 11, 400, p.quiet, 0));
    y += margin;
    return '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="' + picture.width + '" height="' + y + '" viewBox="0 0 ' + picture.width + " " + y
      + '" font-family="' + escape(font) + '" role="img"><title>' + escape(picture.title) + '</title><rect width="100%" height="100%" fill="' + p.paper + '"/>' + parts.join("") + "</svg>";
  }

  return { draw: draw };
})();
