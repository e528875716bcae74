// SPDX-License-Identifier: Apache-2.0
// Turns what ChartData describes into ECharts options. The browser and the server draw from this one file, so it must not
// touch the document; colours, fonts and the width of a text come in with `env`. It adds no words of its own.
"use strict";
var aalborgCharts = (function () {
  const MOST_DIRECT = 4;
  const MOST_COLOURS = 7;
  const MULTIPLE_HEIGHT = 132;

  /** Corners of the marks in a box of 16 by 16. A value of which there is nothing to say is a circle. */
  const CORNERS = {
    "other-year": [[8, 2], [15, 14], [1, 14]],
    "break": [[2.5, 2.5], [13.5, 2.5], [13.5, 13.5], [2.5, 13.5]],
    "boundary": [[8, 14], [1, 2], [15, 2]],
    "method": [[8, 1], [15, 6.2], [12.4, 14.5], [3.6, 14.5], [1, 6.2]],
    "demonstration": [[5.5, 1.5], [10.5, 1.5], [10.5, 5.5], [14.5, 5.5], [14.5, 10.5], [10.5, 10.5], [10.5, 14.5], [5.5, 14.5], [5.5, 10.5], [1.5, 10.5], [1.5, 5.5], [5.5, 5.5]],
    "gap": [[3.5, 2], [8, 6.5], [12.5, 2], [14, 3.5], [9.5, 8], [14, 12.5], [12.5, 14], [8, 9.5], [3.5, 14], [2, 12.5], [6.5, 8], [2, 3.5]],
  };
  /** A circle with a dot in it, as an outline that is filled. */
  const DOTTED = "M8 1.5A6.5 6.5 0 1 1 8 14.5A6.5 6.5 0 1 1 8 1.5ZM8 3.5A4.5 4.5 0 1 0 8 12.5A4.5 4.5 0 1 0 8 3.5ZM8 5.8A2.2 2.2 0 1 1 8 10.2A2.2 2.2 0 1 1 8 5.8Z";
  const LEGEND_ROW = 22;
  /** How far apart ECharts puts the rows of a legend. */
  const NAMES_ROW = 26;
  const WARNING_ROW = 18;

  function base(env) {
    return {
      animation: false,
      textStyle: { fontFamily: env.font, color: env.p.ink, fontSize: 13 },
      tooltip: env.tooltip,
    };
  }

  function number(chart) {
    return function (value) {
      const sign = value < 0 ? "\u2212" : "";
      const parts = String(Math.abs(Number(value.toPrecision(10)))).split(".");
      const separator = chart.decimal === "," ? "." : ",";
      if (parts[0].length > 4) parts[0] = parts[0].replace(/\B(?=(\d{3})+$)/g, separator);
      return sign + parts.join(chart.decimal);
    };
  }

  function most(numbers, least) {
    return numbers.reduce((a, b) => Math.max(a, b), least);
  }

  function colourOf(index, series, total, p) {
    if (series.peer || total > MOST_COLOURS) return index === 0 && !series.peer && total <= 30 ? p.colours[0] : p.faint;
    return p.colours[index % MOST_COLOURS];
  }

  /** Moves the names at the ends of lines apart where the ends are close to each other. */
  function spread(instance, drawn) {
    const height = 18;
    const ends = [];
    drawn.option.series.forEach((s) => {
      if (!s.endLabel || !s.endLabel.show) return;
      const end = s.data[s.data.length - 1].value;
      const at = pixel(instance, end);
      ends.push({ s: s, x: at[0], y: at[1] });
    });
    ends.sort((a, b) => a.y - b.y);
    ends.forEach((end, i) => {
      end.at = end.y;
      if (i > 0 && Math.abs(end.x - ends[i - 1].x) < 160) end.at = Math.max(end.y, ends[i - 1].at + height);
    });
    ends.forEach((end) => { end.s.endLabel.offset = [0, end.at - end.y]; });
    if (ends.length > 1) instance.setOption(drawn.option, true);
  }

  function pixel(instance, value) {
    return instance.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, value);
  }

  /** A name stands right or left of its point where it covers nothing; else only the tooltip says it. */
  function thin(instance, drawn, env) {
    const data = drawn.thin.data;
    const at = data.map((d) => pixel(instance, d.value));
    const taken = at.map((q) => ({ left: q[0] - 6, right: q[0] + 6, top: q[1] - 6, bottom: q[1] + 6 }));
    data.forEach((d, i) => {
      const room = 10 + env.measure(d.point.name) * 0.85;
      const place = ["right", "left"].find((side) => {
        const box = {
          left: side === "right" ? at[i][0] + 6.5 : at[i][0] - room, right: side === "right" ? at[i][0] + room : at[i][0] - 6.5,
          top: at[i][1] - 8, bottom: at[i][1] + 8,
        };
        // Left of the picture stand the numbers of the axis.
        const free = (side === "right" || instance.containPixel({ gridIndex: 0 }, [box.left, at[i][1]])) && box.right <= env.width
          && taken.every((k) => box.right < k.left || k.right < box.left || box.bottom < k.top || k.bottom < box.top);
        if (free) taken.push(box);
        return free;
      });
      d.label = { show: place !== undefined, position: place || "right" };
    });
    instance.setOption(drawn.option, true);
  }

  /** Moves what is written below the rows into the picture, also on a telephone. */
  function shift(instance, drawn, env) {
    drawn.shift.data.forEach((d) => {
      const half = (env.measure(d.label.formatter) * 0.85) / 2;
      const x = pixel(instance, d.value)[0];
      d.label.offset = [Math.max(4 + half - x, 0) + Math.min(env.width - 4 - half - x, 0), 0];
    });
    instance.setOption(drawn.option, true);
  }

  /** Round years, and at most so many of them. */
  function yearTicks(first, last, many) {
    const step = [1, 2, 5, 10, 20, 50].find((s) => (last - first) / s < many) || 100;
    const ticks = [];
    for (let y = Math.ceil(first / step) * step; y <= last; y += step) ticks.push(y);
    return ticks;
  }

  /** The next larger round number: 1, 2, 2.5 or 5 times a power of ten. */
  function roundStep(rough) {
    const power = Math.pow(10, Math.floor(Math.log(rough || 1) / Math.LN10));
    return [1, 2, 2.5, 5, 10].find((s) => s * power >= rough) * power;
  }

  /** The points of a line; a gap or break between two of them is an empty point, so that no line is drawn across. */
  function lineData(points, colour, p, size) {
    const data = [];
    let before = null;
    points.forEach((q) => {
      if (before !== null && (q.broken || q.year - before > 1)) data.push([before + 0.5, null]);
      before = q.year;
      data.push(Object.assign({ value: [q.year, q.value], point: q, symbol: symbol(q), itemStyle: mark(q, colour, p) }, isPlain(q) ? {} : { symbolSize: size + 3 }));
    });
    return data;
  }

  /** Whether there is nothing that a mark must say of a value. */
  function isPlain(q) {
    return !q.mark || q.mark === "plain" && !q.hollow;
  }

  function outline(shape) {
    return "path://M" + CORNERS[shape].map((c) => c.join(" ")).join("L") + "Z";
  }

  /** A mark has the shape of the gravest thing to say; whether a value is final is said by its filling. */
  function symbol(q) {
    const shape = q.mark || "plain";
    if (shape === "plain") return q.estimated ? "path://" + DOTTED : "circle";
    return outline(shape);
  }

  function mark(q, colour, p) {
    const filled = q.hollow && !(q.estimated && symbol(q) !== "circle" && (q.mark || "plain") === "plain") ? { color: p.paper, borderColor: colour, borderWidth: 2 } : { color: colour, borderColor: p.paper, borderWidth: 1 };
    return Object.assign(filled, { opacity: 1 });
  }

  /** A target: a diamond, and dotted the required path from its baseline. One that was replaced is small, grey and has no path. */
  function target(t, colour, p, size, label) {
    const tone = t.replaced ? p.quiet : colour;
    const end = {
      value: [t.year, t.value], symbol: "diamond", symbolSize: t.replaced ? size - 3 : size, point: t, label: label,
      itemStyle: { color: p.paper, borderColor: tone, borderWidth: t.replaced ? 1 : 2, opacity: 1 },
    };
    const path = t.from ? [{ value: [t.from.year, t.from.value], symbol: "circle", symbolSize: 4, point: t.from, itemStyle: { color: tone, opacity: 1 } }] : [];
    return {
      type: "line", connectNulls: false, showSymbol: true, color: tone, clip: true, silent: false,
      lineStyle: { width: 1.5, type: "dotted", color: tone }, data: path.concat([end]),
    };
  }

  /** How many rows a legend of these names fills; `more` is what each takes beside its text. */
  function namesInRows(names, env, more) {
    let rows = 1;
    let used = 0;
    names.forEach((name) => {
      const width = env.measure(name) + more;
      if (used && used + width > env.width) {
        rows++;
        used = 0;
      }
      used += width;
    });
    return rows;
  }

  function yearAxis(first, last, ticks, p, more) {
    return Object.assign({
      type: "value", min: first === last ? first - 1 : first, max: first === last ? last + 1 : last, minInterval: 1,
      axisLabel: { formatter: String, color: p.quiet, hideOverlap: true, customValues: ticks },
      axisLine: { show: true, onZero: false, lineStyle: { color: p.strong } },
      axisTick: { show: true, lineStyle: { color: p.strong }, customValues: ticks }, splitLine: { show: false },
    }, more);
  }

  /** All values and years of a chart, also those of targets and of their baselines, unless the reader asked for later years. */
  function extent(chart) {
    const values = [];
    const years = [];
    const first = chart.from === undefined ? -Infinity : chart.from;
    const baselines = (s) => s.targets.filter((t) => t.from).map((t) => t.from).filter((f) => f.year >= first);
    chart.series.forEach((s) => s.points.concat(s.targets, baselines(s)).forEach((q) => { values.push(q.value); years.push(q.year); }));
    const low = Math.min.apply(null, values);
    const high = Math.max.apply(null, values);
    return { low: low, high: high, first: Math.min.apply(null, years), last: Math.max.apply(null, years), cut: low > 0 && low > high * 0.66 };
  }

  function lines(chart, env) {
    const p = env.p;
    const width = env.width;
    const all = extent(chart);
    const widest = most(chart.series.map((s) => env.measure(s.name)), 0);
    const direct = chart.series.length <= MOST_DIRECT && widest < width * (width < 560 ? 0.3 : 0.36);
    const room = direct ? 20 + widest : 20;
    const ticks = yearTicks(all.first, all.last, width < 560 ? 5 : 10);
    const shared = {
      type: "line", connectNulls: false, symbolSize: 8, lineStyle: { width: 2.25 }, emphasis: { focus: "series" },
    };
    const series = [];
    chart.series.forEach((s, index) => {
      const colour = colourOf(index, s, chart.series.length, p);
      const quiet = colour === p.faint;
      series.push(Object.assign({}, shared, {
        name: s.name, data: lineData(s.points, colour, p, quiet ? 5 : 8), z: quiet ? 2 : 3, color: colour,
        lineStyle: { width: quiet ? 1.25 : index === 0 ? 3 : 2.25, color: colour },
        symbolSize: quiet ? 5 : 8, showSymbol: true,
        endLabel: { show: direct, formatter: s.name, color: quiet ? p.quiet : colour, fontWeight: index === 0 ? 700 : 600, fontSize: 14, distance: 8 },
      }));
      s.targets.forEach((t) => {
        const label = {
          show: chart.series.length <= 2, formatter: t.text, position: t.value > (all.low + all.high) / 2 ? "bottom" : "top", color: t.replaced ? p.quiet : colour, fontSize: 13, textBorderColor: p.paper, textBorderWidth: 3,
        };
        series.push(Object.assign({}, shared, target(t, colour, p, 13, label), { z: 4 }));
      });
    });
    const bare = direct || chart.series.length > MOST_COLOURS;
    // The legend wraps: the picture begins below its last row.
    const head = bare ? 16 : 8 + NAMES_ROW * namesInRows(chart.series.map((s) => s.name), env, 40);
    // Above the picture, because a mark on the axis could be read as zero; one row for each territory.
    const gaps = (chart.gaps || []).filter((g) => g.year >= all.first && g.year <= all.last);
    const gapRows = gaps.map((g) => g.name).filter((n, i, names) => names.indexOf(n) === i);
    const gapRoom = gapRows.length ? Math.min(gapRows.length, MOST_DIRECT) * 12 + 6 : 0;
    gapRows.forEach((name, row) => {
      const index = chart.series.findIndex((s) => s.name === name);
      const colour = index < 0 || gapRows.length > MOST_DIRECT ? p.quiet : colourOf(index, chart.series[index], chart.series.length, p);
      const at = gapRows.length > MOST_DIRECT ? 0 : row;
      series.push({
        type: "scatter", clip: false, z: 4, yAxisIndex: 1, symbol: outline("gap"), symbolSize: 9, itemStyle: { color: colour, opacity: 1 },
        data: gaps.filter((g) => g.name === name).map((g) => ({ value: [g.year, (at + 1) * 12], point: g })),
      });
    });
    // A second axis in px, so that these marks stand at their height whatever the values are.
    const inner = (width < 560 ? 300 : 400) - Math.min(head, 56) - 32;
    return {
      cut: all.cut,
      spread: true,
      height: (chart.height || (width < 560 ? 300 : 400)) + gapRoom + Math.max(0, head - 56),
      option: Object.assign(base(env), {
        legend: bare ? { show: false } : {
          top: 0, left: 0, icon: "roundRect", itemWidth: 18, itemHeight: 4, textStyle: { color: p.ink, fontSize: 13 },
          data: chart.series.map((s) => s.name),
        },
        grid: { left: 8, right: room, top: head + gapRoom, bottom: 8, containLabel: true },
        xAxis: yearAxis(all.first, all.last, ticks, p, { axisLine: { show: true, onZero: all.high > 0, lineStyle: { color: p.strong } } }),
        yAxis: [{
          type: "value", scale: all.cut, splitNumber: 5, axisLabel: { formatter: number(chart), color: p.quiet },
          splitLine: { lineStyle: { color: p.rule } }, axisLine: { show: false },
        }].concat(gaps.length ? [{ type: "value", min: -inner, max: 0, show: false }] : []),
        series: series,
      }),
    };
  }

  /** Names of rows on the left and a value axis that begins at zero. */
  function rows(chart, env, names, right, many, series) {
    const p = env.p;
    const narrow = env.width < 560;
    const widest = most(names.map((n) => env.measure(n)), 0) * (many ? 12 / 14 : 1);
    const room = Math.min(narrow ? 110 : 260, Math.ceil(widest));
    return Object.assign(base(env), {
      grid: { left: room + 20, right: right, top: 8, bottom: 28, containLabel: false },
      xAxis: {
        type: "value", splitNumber: narrow ? 3 : 6, axisLabel: { formatter: number(chart), color: p.quiet, hideOverlap: true },
        splitLine: { lineStyle: { color: p.rule } },
      },
      yAxis: {
        type: "category", inverse: true, data: names, axisTick: { show: false }, axisLine: { lineStyle: { color: p.strong } },
        splitLine: { show: true, lineStyle: { color: p.rule, type: "dotted" } },
        axisLabel: { color: p.ink, fontSize: many ? 12 : 14, width: room, overflow: narrow && !many ? "break" : "truncate", lineHeight: 16, interval: 0, margin: 16 },
      },
      series: series,
    });
  }

  /** On a telephone names stand above their rows: beside them there is no room to tell them apart. */
  function namesAbove(option, width, rise) {
    option.grid.left = 8;
    Object.assign(option.yAxis.axisLabel, {
      inside: true, margin: 0, align: "left", verticalAlign: "bottom", padding: [0, 0, rise, 0], width: width - 16, overflow: "truncate", lineHeight: 15,
    });
    return option;
  }

  /** Each territory's latest value as a dot; a year that is not the usual one has another mark. */
  function dots(chart, env) {
    const p = env.p;
    const shown = chart.series.filter((s) => s.points.length);
    const many = shown.length > 12;
    const narrow = env.width < 560;
    const data = shown.map((s, index) => {
      const q = s.points[0];
      const strong = !s.peer && (shown.length <= 12 ? index === 0 : false);
      const colour = strong ? p.colours[0] : s.peer ? p.strong : p.colours[5];
      const other = q.year !== chart.usualYear;
      return {
        value: [q.value, index], point: q, symbol: symbol(q), symbolSize: many ? 9 : 13, itemStyle: mark(q, colour, p),
        label: { formatter: "{v|" + q.text + "}  {" + (other ? "o" : "y") + "|" + q.year + "}" },
      };
    });
    const missing = chart.missing || [];
    const label = { show: true, position: "right", distance: 8, color: p.ink, fontSize: many ? 12 : 13, rich: {
      v: { fontWeight: 600, color: p.ink }, y: { color: p.quiet, fontSize: 12 }, o: { color: p.ink, fontSize: 12, fontWeight: 700 } } };
    return {
      cut: false,
      height: 40 + (shown.length + missing.length) * (narrow ? 44 : many ? 24 : 38) + 24,
      option: (narrow ? namesAbove : (o) => o)(rows(chart, env, shown.concat(missing).map((s) => s.name), narrow ? 96 : 130, many, [{
        type: "scatter", data: data, label: label, clip: false,
        markLine: chart.best === undefined ? undefined : {
          symbol: "none", silent: true, lineStyle: { color: p.ink, type: "dashed" },
          label: { formatter: chart.bestText, color: p.ink, position: "end" }, data: [{ xAxis: chart.best }],
        },
      }].concat(missing.length ? [{
        // No mark: a row without a value has nothing but its reason.
        type: "scatter", silent: true, symbolSize: 0.1, clip: false,
        data: missing.map((m, i) => ({
          value: [Math.min(0, most(shown.map((s) => -s.points[0].value), 0) * -1), shown.length + i],
          label: { show: true, position: "right", distance: 8, formatter: m.text, color: p.quiet, fontSize: many ? 12 : 13, fontStyle: "italic" },
        })),
      }] : [])), env.width, 8),
    };
  }

  /** One row per target: where it began, where it stands, what is wanted, and what is still between. */
  function distance(chart, env) {
    const p = env.p;
    const list = chart.rows;
    const narrow = env.width < 560;
    const series = [];
    list.forEach((r, i) => {
      const colour = p.colours[0];
      series.push({ type: "line", silent: true, symbol: "none", lineStyle: { width: 2, type: "dotted", color: colour }, data: [[r.latest.value, i], [r.target.value, i]] });
      if (r.baseline) {
        series.push({ type: "line", silent: true, symbol: "none", lineStyle: { width: 2, color: p.faint }, data: [[r.baseline.value, i], [r.latest.value, i]] });
      }
    });
    const dot = (key, shape, size, style) => ({
      type: "scatter", clip: false, symbolSize: size, z: 5,
      data: list.filter((r) => r[key]).map((r) => ({
        value: [r[key].value, list.indexOf(r)], point: r[key], itemStyle: style(r[key]), symbol: typeof shape === "string" ? shape : shape(r[key]),
      })),
    });
    series.push(dot("baseline", "circle", 8, () => ({ color: p.faint, opacity: 1 })));
    series.push(dot("latest", symbol, 13, (q) => mark(q, p.colours[0], p)));
    series.push(dot("target", "diamond", 15, () => ({ color: p.paper, borderColor: p.colours[0], borderWidth: 2, opacity: 1 })));
    series.push({
      type: "scatter", silent: true, symbolSize: 0.1, clip: false, z: 6,
      data: list.map((r, i) => ({
        value: [r.latest.value, i],
        label: { show: true, position: [0, 12], formatter: r.text, color: p.ink, fontSize: 12, align: "center" },
      })),
    });
    const named = rows(chart, env, list.map((r) => r.name), narrow ? 24 : 60, false, series);
    const option = narrow ? namesAbove(named, env.width, 10) : named;
    return { cut: false, height: 40 + list.length * (narrow ? 64 : 58) + 24, option: option, shift: series[series.length - 1] };
  }

  /** One small picture per territory, all on the same axes. */
  function multiples(chart, env) {
    const p = env.p;
    const all = extent(chart);
    const step = roundStep((all.high - (all.cut ? all.low : Math.min(0, all.low))) / 2);
    const bottom = all.cut ? Math.floor(all.low / step) * step : all.low < 0 ? Math.floor(all.low / (2 * step)) * 2 * step : 0;
    const top = bottom + Math.ceil((Math.max(0, all.high) - bottom) / (2 * step)) * 2 * step;
    const columns = Math.max(1, Math.floor(env.width / 240));
    const gap = 16;
    const cell = (env.width - gap * (columns - 1)) / columns;
    const left = 12 + most([bottom, (bottom + top) / 2, top].map((v) => env.measure(number(chart)(v))), 20);
    const option = Object.assign(base(env), { title: [], grid: [], xAxis: [], yAxis: [], series: [] });
    chart.series.forEach((s, i) => {
      const x = (i % columns) * (cell + gap);
      const y = Math.floor(i / columns) * (MULTIPLE_HEIGHT + 40);
      const colour = s.peer ? p.strong : p.colours[0];
      option.title.push({
        text: s.name, left: x, top: y + 4, padding: 0,
        textStyle: { color: p.ink, fontSize: 13, fontWeight: 700, width: cell, overflow: "truncate" },
      });
      option.grid.push({ left: x + left, top: y + 28, width: cell - left - 16, height: MULTIPLE_HEIGHT - 44 });
      option.xAxis.push(yearAxis(all.first, all.last, [all.first, all.last], p, { gridIndex: i }));
      option.yAxis.push({
        type: "value", gridIndex: i, min: bottom, max: top, interval: (top - bottom) / 2,
        axisLabel: { formatter: number(chart), color: p.quiet, fontSize: 11 },
        splitLine: { lineStyle: { color: p.rule } }, axisLine: { show: false },
      });
      option.series.push({
        type: "line", name: s.name, xAxisIndex: i, yAxisIndex: i, connectNulls: false, symbolSize: 5, showSymbol: true, color: colour,
        lineStyle: { width: 2, color: colour }, data: lineData(s.points, colour, p, 5), clip: false,
      });
      s.targets.forEach((t) => option.series.push(Object.assign(target(t, colour, p, 11, { show: false }), { xAxisIndex: i, yAxisIndex: i })));
      // Above the picture, because a mark on the axis could be read as zero.
      const gaps = (chart.gaps || []).filter((g) => g.name === s.name && g.year >= all.first && g.year <= all.last);
      if (gaps.length) option.series.push({
        type: "scatter", clip: false, z: 4, xAxisIndex: i, yAxisIndex: i, symbol: outline("gap"), symbolSize: 7, symbolOffset: [0, -6],
        itemStyle: { color: p.quiet, opacity: 1 }, data: gaps.map((g) => ({ value: [g.year, top], point: g })),
      });
    });
    return { cut: all.cut, height: Math.ceil(chart.series.length / columns) * (MULTIPLE_HEIGHT + 40), option: option };
  }

  /** Two indicators against each other; lines at the middle values part the picture in quadrants. */
  function scatter(chart, env) {
    const p = env.p;
    const narrow = env.width < 560;
    const named = chart.points.length <= 80;
    const cut = (a) => a.low > 0 && a.low > a.high * 0.5;
    const axis = (a) => ({
      type: "value", scale: cut(a), nameLocation: "middle", nameGap: a.gap,
      // The library does not break the name of an axis.
      name: narrow ? broken(a.name, a.room, env).join("\n") : a.name,
      nameTextStyle: { color: p.quiet, fontSize: 13, width: 460, overflow: narrow ? "none" : "truncate", lineHeight: 16 },
      axisLabel: { formatter: number(chart), color: p.quiet, hideOverlap: true, showMinLabel: true },
      splitNumber: narrow ? 4 : 5,
      splitLine: { show: false }, axisLine: { show: true, onZero: false, lineStyle: { color: p.strong } }, axisTick: { show: false },
    });
    const corner = (text, at) => ({
      type: "text", silent: true,
      style: { text: text, fill: p.quiet, font: "italic 12px " + env.font, width: narrow ? 110 : 220, overflow: "break", textAlign: at.right === undefined ? "left" : "right" },
      left: at.left, right: at.right, top: at.top, bottom: at.bottom,
    });
    const series = [{
      type: "scatter", clip: false, symbolSize: 11,
      data: chart.points.map((q) => ({
        value: [q.x, q.y], point: q, symbol: symbol(q),
        itemStyle: mark(q, q.peer ? p.strong : p.colours[0], p),
      })),
      label: { show: named, position: "right", formatter: (i) => i.data.point.name, color: p.ink, fontSize: 12 },
      markLine: {
        symbol: "none", silent: true, lineStyle: { color: p.strong, type: "dashed" }, label: { show: false },
        data: [{ xAxis: chart.x.middle }, { yAxis: chart.y.middle }],
      },
    }];
    return {
      cut: cut(chart.x) || cut(chart.y),
      height: narrow ? 420 : 520,
      thin: named ? series[0] : undefined,
      option: Object.assign(base(env), {
        grid: { left: narrow ? 56 : 72, right: narrow ? 72 : 40, top: 28, bottom: narrow ? 80 : 64, containLabel: false },
        xAxis: axis(Object.assign({ gap: narrow ? 36 : 32, room: env.width - 130 }, chart.x)),
        yAxis: axis(Object.assign({ gap: narrow ? 40 : 54, room: 300 }, chart.y)),
        graphic: chart.quadrants.length === 4 ? [
          corner(chart.quadrants[0], { left: narrow ? 62 : 80, top: 6 }), corner(chart.quadrants[1], { right: narrow ? 18 : 44, top: 6 }),
          corner(chart.quadrants[2], { left: narrow ? 62 : 80, bottom: 70 }), corner(chart.quadrants[3], { right: narrow ? 18 : 44, bottom: 70 }),
        ] : [],
        series: series,
      }),
    };
  }

  /** One group of bars per category, one bar per series: inventories of several years side by side. */
  function groups(chart, env) {
    const p = env.p;
    const narrow = env.width < 560;
    const room = Math.min(narrow ? 110 : 260, Math.ceil(most(chart.categories.map((c) => env.measure(c)), 0)));
    return {
      cut: false,
      height: 64 + chart.categories.length * (14 + 18 * chart.series.length) + 24,
      option: Object.assign(base(env), {
        legend: { top: 0, left: 0, icon: "roundRect", itemWidth: 14, itemHeight: 10, textStyle: { color: p.ink, fontSize: 13 }, data: chart.series.map((s) => s.name) },
        grid: { left: room + 12, right: narrow ? 16 : 40, top: 36, bottom: 28, containLabel: false },
        xAxis: {
          type: "value", splitNumber: narrow ? 2 : 6, axisLabel: { formatter: number(chart), color: p.quiet, hideOverlap: true },
          splitLine: { lineStyle: { color: p.rule } },
        },
        yAxis: {
          type: "category", inverse: true, data: chart.categories, axisTick: { show: false }, axisLine: { lineStyle: { color: p.strong } },
          axisLabel: { color: p.ink, fontSize: narrow ? 12 : 14, width: room, overflow: narrow ? "break" : "truncate", lineHeight: narrow ? 14 : 16, interval: 0 },
        },
        series: chart.series.map((s, index) => ({
          type: "bar", name: s.name, color: p.colours[index % MOST_COLOURS], barMaxWidth: 16,
          data: s.points.map((q) => ({ value: q.value, point: q })),
        })),
      }),
    };
  }

  /** One bar per commitment, parted into states; the parts of a bar make 100 %. */
  function shares(chart, env) {
    const p = env.p;
    const narrow = env.width < 560;
    const room = Math.min(narrow ? 128 : 280, Math.ceil(most(chart.categories.map((c) => env.measure(c)), 0)));
    const tones = {
      "on-track": [p.colours[0], p.paper], "improving": [p.colours[5], p.paper], "no-clear-change": [p.colours[6], p.paper],
      "worsening": [p.colours[4], p.paper], "off-track": [p.colours[1], p.paper], "not-judged": [p.rule, p.ink], "no-data": [p.paper, p.quiet],
    };
    const lines = narrow ? namesInRows(chart.series.map((s) => s.name), env, 34) : 2;
    return {
      cut: false,
      height: lines * 24 + chart.categories.length * (narrow ? 48 : 34) + 36,
      option: (narrow ? namesAbove : (o) => o)(Object.assign(base(env), {
        legend: {
          top: 0, left: 0, itemWidth: 14, itemHeight: 12, itemGap: narrow ? 10 : 16, textStyle: { color: p.ink, fontSize: 12 },
          selectedMode: false, data: chart.series.map((s) => ({ name: s.name })),
        },
        grid: { left: room + 12, right: 16, top: lines * 24 + 4, bottom: 28, containLabel: false },
        xAxis: {
          type: "value", min: 0, max: 100, interval: narrow ? 50 : 25, axisLabel: { formatter: "{value} %", color: p.quiet },
          splitLine: { lineStyle: { color: p.rule } },
        },
        yAxis: {
          type: "category", inverse: true, data: chart.categories, axisTick: { show: false }, axisLine: { lineStyle: { color: p.strong } },
          axisLabel: { color: p.ink, fontSize: narrow ? 12 : 14, width: room, overflow: narrow ? "truncate" : "break", lineHeight: 15, interval: 0 },
        },
        series: chart.series.map((s) => ({
          type: "bar", stack: "all", name: s.name, barWidth: narrow ? 20 : 22,
          itemStyle: { color: tones[s.tone][0], borderColor: s.tone === "no-data" ? p.strong : p.paper, borderWidth: 1, borderType: s.tone === "no-data" ? "dashed" : "solid" },
          label: { show: true, color: tones[s.tone][1], fontSize: 12, fontWeight: 700, formatter: (i) => i.data.point.text },
          data: s.points.map((q) => ({ value: q.value, point: q })),
        })),
      }), env.width, 13),
    };
  }

  /** A field per row and column, the darker the more is known. */
  function matrix(chart, env) {
    const p = env.p;
    const room = Math.min(env.width < 560 ? 128 : 260, Math.ceil(most(chart.rows.map((r) => env.measure(r)), 0)));
    const field = [(env.width - room - 28) / chart.columns.length - 2, 24];
    const shade = [0, 0.15, 0.35, 0.7, 1];
    return {
      cut: false,
      height: 36 + chart.rows.length * 26 + 8,
      option: Object.assign(base(env), {
        grid: { left: room + 12, right: 16, top: 28, bottom: 8, containLabel: false },
        xAxis: {
          type: "category", position: "top", data: chart.columns, axisTick: { show: false }, axisLine: { show: false },
          axisLabel: { color: p.ink, fontSize: 13, interval: 0 },
        },
        yAxis: {
          type: "category", inverse: true, data: chart.rows, axisTick: { show: false }, axisLine: { show: false },
          axisLabel: { color: p.ink, fontSize: 13, width: room, overflow: "truncate", interval: 0 },
        },
        series: [
          {
            type: "scatter", silent: true, symbol: "rect", symbolSize: field, clip: false,
            data: chart.cells.map((c) => ({
              value: [c.column, c.row],
              itemStyle: c.step === 0 ? { color: p.rule, opacity: 0.3 } : { color: p.colours[0], opacity: shade[c.step] },
            })),
          },
          // The words lie over the fields, so that no field makes them pale.
          {
            type: "scatter", silent: true, symbolSize: 0.1, clip: false, z: 5,
            data: chart.cells.map((c) => ({
              value: [c.column, c.row],
              label: { show: true, position: "inside", formatter: c.text, fontSize: 12, fontWeight: 600, color: c.step >= 3 ? p.paper : p.ink },
            })),
          },
        ],
      }),
    };
  }

  const KINDS = {
    lines: lines, dots: dots, distance: distance, multiples: multiples, scatter: scatter, groups: groups, shares: shares, matrix: matrix,
  };

  /** What stands above a chart in words, or under it as the meaning of its marks, broken into lines of the chart's width. */
  function warningLines(chart, env) {
    return chart.warning ? broken(chart.warning, env.width - 16, env) : [];
  }

  function legendRows(chart, env) {
    const found = [[]];
    let used = 0;
    (chart.legend || []).forEach((entry) => {
      // What does not fit goes on in a row without a mark.
      broken(entry.text, env.width - 24, env).forEach((text, i) => {
        const width = 40 + env.measure(text);
        if (used && (i > 0 || used + width > env.width)) {
          found.push([]);
          used = 0;
        }
        found[found.length - 1].push({ mark: i ? undefined : entry.mark, text: text, x: used });
        used += width;
      });
    });
    return found.filter((row) => row.length);
  }

  /** A text in lines of at most so many px. */
  function broken(text, width, env) {
    const lines = [""];
    text.split(" ").forEach((word) => {
      const longer = (lines[lines.length - 1] + " " + word).trim();
      if (env.measure(longer) > width && lines[lines.length - 1]) lines.push(word);
      else lines[lines.length - 1] = longer;
    });
    return lines;
  }

  /** A mark as the legend shows it. */
  function sample(mark, p) {
    const circle = (r, style) => ({ type: "circle", shape: { cx: 8, cy: 8, r: r }, style: style });
    const ring = circle(6, { fill: p.paper, stroke: p.ink, lineWidth: 2.2 });
    if (mark === "provisional") return [ring];
    if (mark === "estimated") return [ring, circle(2.2, { fill: p.ink })];
    return [{ type: "polygon", shape: { points: CORNERS[mark] }, style: { fill: mark === "gap" ? p.quiet : p.ink } }];
  }

  /** Moves everything down, and makes room below. */
  function makeRoom(option, above, below) {
    [].concat(option.title || [], option.grid || [], option.legend && option.legend.data ? option.legend : [], option.graphic || []).forEach((part) => {
      if (part.top !== undefined) part.top += above;
      if (part.bottom !== undefined) part.bottom += below;
    });
  }

  /** The meaning of the marks that occur under the chart, and above it what a reader who insisted must know. */
  function explain(drawn, chart, env) {
    const p = env.p;
    const lines = warningLines(chart, env);
    const entries = legendRows(chart, env);
    const above = lines.length ? lines.length * WARNING_ROW + 10 : 0;
    const below = entries.length ? entries.length * LEGEND_ROW + 8 : 0;
    if (!above && !below) return;
    makeRoom(drawn.option, above, below);
    drawn.height += above + below;
    const graphic = [].concat(drawn.option.graphic || []);
    lines.forEach((line, i) => graphic.push({
      type: "text", silent: true, x: 0, y: 4 + i * WARNING_ROW, style: { text: line, fill: p.ink, font: "700 14px " + env.font, verticalAlign: "top" },
    }));
    entries.forEach((row, i) => row.forEach((item) => {
      const y = drawn.height - below + 8 + i * LEGEND_ROW;
      if (item.mark) sample(item.mark, p).forEach((shape) => graphic.push(Object.assign({ silent: true, x: item.x, y: y - 1.5, scaleX: 0.8, scaleY: 0.8 }, shape)));
      graphic.push({ type: "text", silent: true, x: item.x + 20, y: y, style: { text: item.text, fill: p.ink, font: "13px " + env.font, verticalAlign: "top" } });
    }));
    drawn.option.graphic = graphic;
  }

  /**
   * Draws a chart.
   *
   * @param env p (colours), font (family), width (px), measure (text to px), tooltip (ECharts option or undefined)
   * @param open makes the ECharts instance for a height in px
   * @return instance, height in px, and whether the value axis does not begin at zero
   */
  function draw(chart, env, open) {
    const drawn = KINDS[chart.kind](chart, env);
    explain(drawn, chart, env);
    const instance = open(drawn.height);
    instance.setOption(drawn.option, true);
    if (drawn.spread) spread(instance, drawn);
    if (drawn.thin) thin(instance, drawn, env);
    if (drawn.shift) shift(instance, drawn, env);
    return { instance: instance, height: drawn.height, cut: drawn.cut };
  }

  return { draw: draw };
})();
