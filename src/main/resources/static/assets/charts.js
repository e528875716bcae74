// SPDX-License-Identifier: Apache-2.0
// Draws the charts of a page with chart-options.js. Every word comes from the page; every figure is in the table beside it.
"use strict";
(function () {
  const COLOURS = 7;

  function style(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  function palette() {
    const colours = [];
    for (let i = 1; i <= COLOURS; i++) colours.push(style("--chart-" + i));
    return {
      colours, ink: style("--ink"), quiet: style("--quiet"), rule: style("--rule"), strong: style("--rule-strong"),
      paper: style("--paper"), faint: style("--rule-strong"),
    };
  }

  function tooltip(params) {
    const items = Array.isArray(params) ? params : [params];
    const box = document.createElement("div");
    box.className = "chart-tip";
    for (const item of items) {
      const point = item.data && item.data.point;
      if (!point) continue;
      const line = document.createElement("p");
      line.textContent = point.title;
      box.append(line);
      if (items.length > 3) continue;
      for (const words of [point.note, point.reasons]) {
        if (!words) continue;
        const note = document.createElement("p");
        note.className = "quiet";
        note.textContent = words;
        box.append(note);
      }
    }
    return box.childElementCount ? box : "";
  }

  function textWidth(text) {
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = "700 14px " + getComputedStyle(document.body).fontFamily;
    return Math.ceil(pen.measureText(text).width);
  }

  function environment(box) {
    const p = palette();
    return {
      p, font: getComputedStyle(document.body).fontFamily, width: box.clientWidth, measure: textWidth,
      tooltip: {
        trigger: "item", formatter: tooltip, confine: true, backgroundColor: p.paper, borderColor: p.strong,
        textStyle: { color: p.ink, fontSize: 13 }, extraCssText: "box-shadow:0 2px 8px rgba(0,0,0,.18);border-radius:4px;white-space:normal;max-width:22rem",
      },
    };
  }

  function draw(box) {
    const chart = box.chartData;
    const drawn = aalborgCharts.draw(chart, environment(box), (height) => {
      box.style.height = height + "px";
      box.instance = box.instance || window.echarts.init(box, null, { renderer: "canvas" });
      box.instance.resize();
      return box.instance;
    });
    const cutNote = box.parentElement.querySelector(".chart-cut");
    if (cutNote) {
      cutNote.textContent = chart.cut;
      cutNote.hidden = !drawn.cut;
    }
    box.dataset.drawn = String(chart.size);
  }

  /** The record of a value is one click away. */
  function follow(box) {
    box.instance.on("click", (event) => {
      const point = event.data && event.data.point;
      if (point && point.href) window.location.assign(point.href);
    });
  }

  function start() {
    const boxes = [...document.querySelectorAll("[data-chart]")];
    boxes.forEach((box) => {
      box.chartData = JSON.parse(box.querySelector("script").textContent);
      draw(box);
      follow(box);
    });
    let timer = 0;
    let width = window.innerWidth;
    window.addEventListener("resize", () => {
      if (window.innerWidth === width) return;
      width = window.innerWidth;
      clearTimeout(timer);
      timer = setTimeout(() => boxes.forEach(draw), 120);
    });
    window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => boxes.forEach(draw));
  }

  if (window.echarts) start();
})();
