// SPDX-License-Identifier: Apache-2.0
// Draws the charts that ChartData describes. Every word comes from the page; every figure is in the table beside it.
"use strict";
(function () {
  const MOST_DIRECT = 4;
  const MOST_COLOURS = 7;

  function style(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  function palette() {
    const colours = [];
    for (let i = 1; i <= MOST_COLOURS; i++) colours.push(style("--chart-" + i));
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
      if (point.note && items.length <= 3) {
        const note = document.createElement("p");
        note.className = "quiet";
        note.textContent = point.note;
        box.append(note);
      }
    }
    return box.childElementCount ? box : "";
  }

  function base(p) {
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: p.ink, fontSize: 13 },
      tooltip: {
        trigger: "item", formatter: tooltip, confine: true, backgroundColor: p.paper, borderColor: p.strong,
        textStyle: { color: p.ink, fontSize: 13 }, extraCssText: "box-shadow:0 2px 8px rgba(0,0,0,.18);border-radius:4px;white-space:normal;max-width:22rem",
      },
    };
  }

  function number(chart) {
    return (value) => {
      const sign = value < 0 ? "\u2212" : "";
      const parts = String(Math.abs(Number(value.toPrecision(10)))).split(".");
      const separator = chart.decimal === "," ? "." : ",";
      if (parts[0].length > 4) parts[0] = parts[0].replace(/\B(?=(\d{3})+$)/g, separator);
      return sign + parts.join(chart.decimal);
    };
  }

  function colourOf(index, series, total, p) {
    if (series.peer || total > MOST_COLOURS) return index === 0 && !series.peer && total <= 30 ? p.colours[0] : p.faint;
    return p.colours[index % MOST_COLOURS];
  }

  function textWidth(text) {
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = "700 14px " + getComputedStyle(document.body).fontFamily;
    return Math.ceil(pen.measureText(text).width);
  }

  /** Moves the names at the ends of lines apart where the ends are close to each other. */
  function spread(instance, drawn) {
    const height = 18;
    const ends = [];
    drawn.option.series.forEach((s) => {
      if (!s.endLabel || !s.endLabel.show) return;
      const end = s.data[s.data.length - 1].value;
      const [x, y] = instance.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, end);
      ends.push({ s, x, y });
    });
    ends.sort((a, b) => a.y - b.y);
    ends.forEach((end, i) => {
      end.at = end.y;
      if (i > 0 && Math.abs(end.x - ends[i - 1].x) < 160) end.at = Math.max(end.y, ends[i - 1].at + height);
    });
    ends.forEach((end) => { end.s.endLabel.offset = [0, end.at - end.y]; });
    if (ends.length > 1) instance.setOption(drawn.option, true);
  }

  /** Round years, and at most so many of them. */
  function yearTicks(first, last, most) {
    const step = [1, 2, 5, 10, 20, 50].find((s) => (last - first) / s < most) || 100;
    const ticks = [];
    for (let y = Math.ceil(first / step) * step; y <= last; y += step) ticks.push(y);
    return ticks;
  }

  function lines(chart, p, width) {
    const values = [];
    const years = [];
    chart.series.forEach((s) => s.points.concat(s.targets).forEach((q) => { values.push(q.value); years.push(q.year); }));
    const low = Math.min(...values);
    const high = Math.max(...values);
    const cut = low > 0 && low > high * 0.66;
    const direct = chart.series.length <= MOST_DIRECT && width >= 560;
    const room = direct ? 20 + Math.max(...chart.series.map((s) => textWidth(s.name))) : 20;
    const first = Math.min(...years);
    const last = Math.max(...years);
    const ticks = yearTicks(first, last, width < 560 ? 5 : 10);
    const shared = {
      type: "line", connectNulls: false, symbolSize: 8, lineStyle: { width: 2.25 }, emphasis: { focus: "series" },
    };
    const series = [];
    chart.series.forEach((s, index) => {
      const colour = colourOf(index, s, chart.series.length, p);
      const data = [];
      let before = null;
      s.points.forEach((q) => {
        if (before !== null && (q.broken || q.year - before > 1)) data.push([before + 0.5, null]);
        before = q.year;
        data.push({
          value: [q.year, q.value], point: q, symbol: "circle",
          itemStyle: q.hollow ? { color: p.paper, borderColor: colour, borderWidth: 2 } : { color: colour, borderColor: p.paper, borderWidth: 1 },
        });
      });
      const quiet = colour === p.faint;
      series.push({
        ...shared, name: s.name, data, z: quiet ? 2 : 3, color: colour,
        lineStyle: { width: quiet ? 1.25 : index === 0 ? 3 : 2.25, color: colour },
        symbolSize: quiet ? 5 : 8, showSymbol: true,
        endLabel: { show: direct, formatter: s.name, color: quiet ? p.quiet : colour, fontWeight: index === 0 ? 700 : 600, fontSize: 14, distance: 8 },
      });
      s.targets.forEach((t) => {
        const from = s.points[s.points.length - 1];
        // A target that is already met needs no path.
        const ahead = chart.direction === "lower" ? t.value < from.value : chart.direction !== "higher" || t.value > from.value;
        series.push({
          ...shared, name: s.name + " " + chart.target, color: colour, silent: false,
          lineStyle: { width: 1.5, type: "dotted", color: colour },
          data: [
            { value: [from.year, from.value], symbol: "none" },
            {
              value: [t.year, t.value], symbol: "diamond", symbolSize: 13,
              point: { title: chart.target + " " + t.title }, itemStyle: { color: p.paper, borderColor: colour, borderWidth: 2 },
              label: { show: chart.series.length <= 2, formatter: t.text, position: t.value > (low + high) / 2 ? "bottom" : "top", color: colour, fontSize: 13 },
            },
          ].filter((d) => d.value[0] <= t.year && (ahead || d.point)),
        });
      });
    });
    return {
      cut,
      height: width < 560 ? 300 : 400,
      option: {
        ...base(p),
        legend: direct || chart.series.length > MOST_COLOURS ? { show: false } : {
          top: 0, left: 0, icon: "roundRect", itemWidth: 18, itemHeight: 4, textStyle: { color: p.ink, fontSize: 13 },
          data: chart.series.map((s) => s.name),
        },
        grid: { left: 8, right: room, top: direct || chart.series.length > MOST_COLOURS ? 16 : 56, bottom: 8, containLabel: true },
        xAxis: {
          type: "value", min: first === last ? first - 1 : first, max: first === last ? last + 1 : last, minInterval: 1,
          axisLabel: { formatter: String, color: p.quiet, hideOverlap: true, customValues: ticks },
          axisLine: { show: true, onZero: high > 0, lineStyle: { color: p.strong } },
          axisTick: { show: true, lineStyle: { color: p.strong }, customValues: ticks }, splitLine: { show: false },
        },
        yAxis: {
          type: "value", scale: cut, splitNumber: 5, axisLabel: { formatter: number(chart), color: p.quiet },
          splitLine: { lineStyle: { color: p.rule } }, axisLine: { show: false },
        },
        series,
      },
    };
  }

  function bars(chart, p, width) {
    const rows = chart.series.filter((s) => s.points.length);
    const many = rows.length > 12;
    const narrow = width < 560;
    const widest = Math.max(...rows.map((s) => textWidth(s.name))) * (many ? 12 / 14 : 1);
    const room = Math.min(narrow ? 110 : 260, Math.ceil(widest));
    const data = rows.map((s, index) => {
      const q = s.points[0];
      const strong = !s.peer && (rows.length <= 12 ? index === 0 : false);
      const colour = strong ? p.colours[0] : s.peer ? p.faint : p.colours[5];
      return {
        value: q.value, point: q,
        itemStyle: q.hollow ? { color: p.paper, borderColor: colour, borderWidth: 2 } : { color: colour },
        label: { formatter: "{v|" + q.text + "}  {y|" + q.year + "}" },
      };
    });
    return {
      cut: false,
      height: 40 + rows.length * (many ? 24 : 38) + 24,
      option: {
        ...base(p),
        grid: { left: room + 12, right: narrow ? 84 : 120, top: 8, bottom: 28, containLabel: false },
        xAxis: {
          type: "value", splitNumber: narrow ? 3 : 6, axisLabel: { formatter: number(chart), color: p.quiet, hideOverlap: true },
          splitLine: { lineStyle: { color: p.rule } },
        },
        yAxis: {
          type: "category", inverse: true, data: rows.map((s) => s.name), axisTick: { show: false },
          axisLine: { lineStyle: { color: p.strong } },
          axisLabel: { color: p.ink, fontSize: many ? 12 : 14, width: room, overflow: "truncate", interval: 0 },
        },
        series: [{
          type: "bar", data, barMaxWidth: many ? 12 : 20,
          label: { show: true, position: "right", color: p.ink, fontSize: many ? 12 : 13, rich: { v: { fontWeight: 600, color: p.ink }, y: { color: p.quiet, fontSize: 12 } } },
          markLine: chart.best === undefined ? undefined : {
            symbol: "none", silent: true, lineStyle: { color: p.ink, type: "dashed" },
            label: { formatter: chart.bestText, color: p.ink, position: "end" }, data: [{ xAxis: chart.best }],
          },
        }],
      },
    };
  }

  /** One group of bars per category, one bar per series: inventories of several years side by side. */
  function groups(chart, p, width) {
    const narrow = width < 560;
    const room = Math.min(narrow ? 110 : 260, Math.ceil(Math.max(...chart.categories.map(textWidth))));
    return {
      cut: false,
      height: 64 + chart.categories.length * (14 + 18 * chart.series.length) + 24,
      option: {
        ...base(p),
        legend: { top: 0, left: 0, icon: "roundRect", itemWidth: 14, itemHeight: 10, textStyle: { color: p.ink, fontSize: 13 }, data: chart.series.map((s) => s.name) },
        grid: { left: room + 12, right: narrow ? 16 : 40, top: 36, bottom: 28, containLabel: false },
        xAxis: {
          type: "value", splitNumber: narrow ? 2 : 6, axisLabel: { formatter: number(chart), color: p.quiet, hideOverlap: true },
          splitLine: { lineStyle: { color: p.rule } },
        },
        yAxis: {
          type: "category", inverse: true, data: chart.categories, axisTick: { show: false }, axisLine: { lineStyle: { color: p.strong } },
          axisLabel: { color: p.ink, fontSize: narrow ? 12 : 14, width: room, overflow: narrow ? "break" : "truncate", interval: 0 },
        },
        series: chart.series.map((s, index) => ({
          type: "bar", name: s.name, color: p.colours[index % MOST_COLOURS], barMaxWidth: 16,
          data: s.points.map((q) => ({ value: q.value, point: q })),
        })),
      },
    };
  }

  const KINDS = { bars, lines, groups };

  function draw(box) {
    const chart = box.chartData;
    const p = palette();
    const drawn = KINDS[chart.kind](chart, p, box.clientWidth);
    box.style.height = drawn.height + "px";
    const cutNote = box.parentElement.querySelector(".chart-cut");
    if (cutNote) {
      cutNote.textContent = chart.cut;
      cutNote.hidden = !drawn.cut;
    }
    box.instance = box.instance || window.echarts.init(box, null, { renderer: "canvas" });
    box.instance.resize();
    box.instance.setOption(drawn.option, true);
    if (chart.kind === "lines") spread(box.instance, drawn);
    box.dataset.drawn = String(chart.series.length);
  }

  function start() {
    const boxes = [...document.querySelectorAll("[data-chart]")];
    boxes.forEach((box) => {
      box.chartData = JSON.parse(box.querySelector("script").textContent);
      draw(box);
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
