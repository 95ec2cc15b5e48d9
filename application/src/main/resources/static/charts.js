/* Charts of the product, drawn by ECharts from the JSON that the page carries; the same values stand in a table below each
   chart. Colours are the page's own tokens, so that light and dark follow. A click opens the records. */
(() => {
  'use strict';
  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const channelColour = (code) => token('--ch-' + code);
  const measureToken = {
    EDUCATION: 'education', CIRCULATED_CRITICISM: 'criticism', HONOURS_BARRED: 'honours', ADMONITION: 'admonition',
    CONVERSION: 'conversion', AWAITING_ASSIGNMENT: 'awaiting', BLAME_RESIGNATION: 'blame-resignation',
    ORDERED_RESIGNATION: 'ordered-resignation', DEMOTION: 'demotion', REMOVAL: 'removal',
    LEVEL_TRANSFER: 'conversion', MOVED_OFF_POST: 'conversion', RANK_CONVERSION: 'conversion', DISMISSAL_FROM_SERVICE: 'removal',
  };
  const measureColour = (code) => token('--mode-' + (measureToken[code] || 'education'));
  const words = (size, weight) => ({
    fontFamily: getComputedStyle(document.body).fontFamily, fontSize: size, fontWeight: weight || 400, color: token('--ink-2'),
  });
  const tooltip = () => ({
    backgroundColor: token('--surface'), borderColor: token('--line-strong'), textStyle: { ...words(13), color: token('--ink') },
    confine: true,
  });

  /* {channels: [{code, label, count}], measures: [{code, label, count}], flows: [{channel, measure, count, href}], unit} */
  const sankey = (data) => ({
    animation: false,
    tooltip: { ...tooltip(), formatter: (at) => at.dataType === 'edge'
      ? `${at.data.from} → ${at.data.to}　<b>${at.data.value}</b> ${data.unit}` : `${at.data.label0}　<b>${at.data.count}</b> ${data.unit}` },
    series: [{
      type: 'sankey', left: 132, right: 250, top: 8, bottom: 8, nodeWidth: 10, nodeGap: 14, layoutIterations: 0, draggable: false,
      emphasis: { focus: 'none', lineStyle: { opacity: .62 } },
      data: [
        ...data.channels.map((each) => ({
          name: 'c:' + each.code, label0: each.label, count: each.count, href: each.href,
          itemStyle: { color: channelColour(each.code), borderWidth: 0, borderRadius: 2 },
          label: { position: 'left', formatter: `{name|${each.label}}  {count|${each.count}}` },
        })),
        ...data.measures.map((each) => ({
          name: 'm:' + each.code, label0: each.label, count: each.count, href: each.href,
          itemStyle: { color: measureColour(each.code), borderWidth: 0, borderRadius: 2 },
          label: { position: 'right', formatter: `{count|${each.count}}  {name|${each.label}}` },
        })),
      ],
      links: data.flows.map((each) => ({
        source: 'c:' + each.channel, target: 'm:' + each.measure, value: each.count, href: each.href,
        from: data.channels.find((one) => one.code === each.channel).label, to: data.measures.find((one) => one.code === each.measure).label,
        lineStyle: { color: channelColour(each.channel), opacity: .34, curveness: .5 },
      })),
      label: { rich: { name: words(13), count: { ...words(13, 600), color: token('--ink') } } },
    }],
  });

  /* {quarters: [label], people: [{quarter, place, channel, label, href}], bars: [{count, href}], barsLabel, peopleLabel, unit} */
  const quarters = (data) => {
    const most = 4 * Math.ceil(Math.max(1, ...data.people.map((each) => each.place + 1)) / 4);
    const axis = {
      axisTick: { show: false }, axisLine: { lineStyle: { color: token('--line-strong') } }, axisLabel: { ...words(12), color: token('--ink-3'), interval: 0 },
    };
    const square = (params, api) => {
      const at = api.coord([api.value(0), api.value(1)]);
      const size = api.size([1, 1]);
      const width = Math.min(40, size[0] * .62);
      return {
        type: 'rect', shape: { x: at[0] - width / 2, y: at[1] - size[1] + 1, width, height: size[1] - 2, r: 2 },
        style: { fill: channelColour(data.people[params.dataIndex].channel) },
      };
    };
    const tops = data.quarters.map((_, quarter) => data.people.filter((each) => each.quarter === quarter).length);
    return {
      animation: false, tooltip: tooltip(),
      grid: [{ left: 36, right: 8, top: 28, height: '50%' }, { left: 36, right: 8, bottom: 44, height: '20%' }],
      xAxis: [
        { type: 'category', data: data.quarters, gridIndex: 0, ...axis, axisLabel: { show: false } },
        { type: 'category', data: data.quarters, gridIndex: 1, ...axis },
      ],
      yAxis: [
        { type: 'value', gridIndex: 0, max: most, interval: 4, axisLabel: { ...words(12), color: token('--ink-3') }, splitLine: { lineStyle: { color: token('--line') } } },
        { type: 'value', gridIndex: 1, show: false, max: (range) => range.max * 1.25 },
      ],
      series: [
        { type: 'custom', xAxisIndex: 0, yAxisIndex: 0, renderItem: square, clip: false,
          data: data.people.map((each) => ({ value: [each.quarter, each.place], href: each.href, name: each.label })),
          tooltip: { formatter: (at) => at.name } },
        { type: 'scatter', xAxisIndex: 0, yAxisIndex: 0, symbolSize: 2, itemStyle: { color: 'transparent' }, silent: true, tooltip: { show: false },
          data: tops.map((count, quarter) => [quarter, count]),
          label: { show: true, position: 'top', formatter: (at) => at.value[1] || '', ...words(13, 600), color: token('--ink') } },
        { type: 'bar', xAxisIndex: 1, yAxisIndex: 1, barMaxWidth: 40, itemStyle: { color: channelColour('conversion'), borderRadius: 2 },
          data: data.bars.map((each) => ({ value: each.count, href: each.href })),
          label: { show: true, position: 'top', ...words(13), color: token('--ink-2') },
          tooltip: { formatter: (at) => `${at.name}　<b>${at.value}</b> ${data.unit}` } },
      ],
    };
  };

  /* {channel, bars: [{label, count, href}]} */
  const bars = (data) => ({
    animation: false, tooltip: { ...tooltip(), formatter: (at) => `${at.name}　<b>${at.value}</b>` },
    grid: { left: 8, right: 8, top: 24, bottom: 28, containLabel: false },
    xAxis: { type: 'category', data: data.bars.map((each) => each.label), axisTick: { show: false }, axisLine: { lineStyle: { color: token('--line-strong') } },
      axisLabel: { ...words(12), color: token('--ink-3'), hideOverlap: true, interval: 0, formatter: (label, at) => at === 0 || label.endsWith('Q1') ? label : label.slice(5) } },
    yAxis: { type: 'value', show: false, max: (range) => range.max * 1.2 },
    series: [{ type: 'bar', barMaxWidth: 36, itemStyle: { color: channelColour(data.channel), borderRadius: [2, 2, 0, 0] },
      data: data.bars.map((each) => ({ value: each.count, href: each.href })),
      label: { show: data.bars.length < 25, position: 'top', formatter: (at) => at.value || '', ...words(12), color: token('--ink-2') } }],
  });

  /* {groups: [{label, rate, low, high, share, few, href}], of, interval, few}: a dot with its interval for each group; what is
     too few to judge is hollow. One colour for all: no group is an alarm. */
  const whiskers = (data) => {
    const percent = (rate) => (rate * 100).toFixed(rate < .1 ? 1 : 0).replace(/\.0$/, '') + '%';
    const narrow = innerWidth < 640;
    const ink = (group) => group.few ? token('--ink-3') : token('--accent');
    const whisker = (params, api) => {
      const group = data.groups[params.dataIndex];
      const from = api.coord([group.low, params.dataIndex]), to = api.coord([group.high, params.dataIndex]);
      const line = (x1, y1, x2, y2) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke: ink(group), lineWidth: 1.5, opacity: .75 } });
      return { type: 'group', children: [
        line(from[0], from[1], to[0], to[1]), line(from[0], from[1] - 5, from[0], from[1] + 5), line(to[0], to[1] - 5, to[0], to[1] + 5)] };
    };
    return {
      animation: false,
      tooltip: { ...tooltip(), renderMode: 'richText', formatter: (at) => {
        const group = data.groups[at.dataIndex];
        return `${group.label}${group.few ? '　' + data.few : ''}\n${data.of} ${group.share}\n${data.interval} ${percent(group.low)}–${percent(group.high)}`;
      } },
      grid: { left: narrow ? 96 : 132, right: 24, top: 12, bottom: 28 },
      xAxis: { type: 'value', min: 0, max: (range) => Math.min(1, Math.max(range.max, ...data.groups.filter((each) => !each.few).map((each) => each.high)) * 1.05),
        axisLabel: { ...words(12), color: token('--ink-3'), formatter: percent, hideOverlap: true, showMaxLabel: false }, splitLine: { lineStyle: { color: token('--line') } } },
      yAxis: { type: 'category', inverse: true, data: data.groups.map((each) => each.label), axisTick: { show: false },
        axisLine: { lineStyle: { color: token('--line-strong') } }, axisLabel: { ...words(13), width: narrow ? 88 : 120, overflow: 'break' } },
      series: [
        { type: 'custom', renderItem: whisker, clip: true, silent: true, data: data.groups.map((each, at) => [each.rate, at]) },
        { type: 'scatter', symbolSize: 11, z: 3, data: data.groups.map((each, at) => ({ value: [each.rate, at], href: each.href,
          itemStyle: { color: each.few ? token('--surface') : ink(each), borderColor: ink(each), borderWidth: 1.5 } })),
          label: { show: true, position: 'top', distance: 4, formatter: (at) => percent(data.groups[at.dataIndex].rate), ...words(12), color: token('--ink-2') } },
      ],
    };
  };

  /* {days: [label], before: [count], after: [count], beforeLabel, afterLabel} */
  const series = (data) => {
    const line = (name, values, colour, dash) => ({
      name, type: 'line', data: values, symbol: 'circle', symbolSize: 6, lineStyle: { color: colour, width: 2, type: dash }, itemStyle: { color: colour },
      endLabel: { show: true, formatter: name, ...words(13, 600), color: colour },
    });
    return {
      animation: false, tooltip: { ...tooltip(), trigger: 'axis' }, grid: { left: 44, right: 64, top: 16, bottom: 32 },
      xAxis: { type: 'category', data: data.days, axisTick: { show: false }, axisLine: { lineStyle: { color: token('--line-strong') } },
        axisLabel: { ...words(12), color: token('--ink-3'), hideOverlap: true } },
      yAxis: { type: 'value', axisLabel: { ...words(12), color: token('--ink-3') }, splitLine: { lineStyle: { color: token('--line') } } },
      series: [line(data.beforeLabel, data.before, token('--hit'), 'solid'), line(data.afterLabel, data.after, token('--accent'), 'dashed')],
    };
  };

  /* {offices: [{label, overdue, soon, running, href}], overdue, soon, running}: how many clocks each office has, a bar each */
  const offices = (data) => {
    const narrow = innerWidth < 640;
    const part = (name, key, colour) => ({
      name, type: 'bar', stack: 'all', barMaxWidth: 18, itemStyle: { color: colour, borderColor: token('--surface'), borderWidth: 1 },
      data: data.offices.map((each) => ({ value: each[key], href: each.href })),
    });
    return {
      animation: false, tooltip: { ...tooltip(), renderMode: 'richText', trigger: 'axis', axisPointer: { type: 'none' } },
      legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 12, textStyle: words(13) },
      grid: { left: narrow ? 116 : 168, right: 24, top: 36, bottom: 24 },
      xAxis: { type: 'value', minInterval: 1, axisLabel: { ...words(12), color: token('--ink-3') }, splitLine: { lineStyle: { color: token('--line') } } },
      yAxis: { type: 'category', inverse: true, data: data.offices.map((each) => each.label), axisTick: { show: false },
        axisLine: { lineStyle: { color: token('--line-strong') } }, axisLabel: { ...words(13), width: narrow ? 108 : 156, overflow: 'break' } },
      series: [part(data.overdue, 'overdue', token('--danger')), part(data.soon, 'soon', token('--warn')), part(data.running, 'running', token('--line-strong'))],
    };
  };

  const kinds = { sankey, quarters, bars, whiskers, series, offices };
  const drawn = [];

  const draw = (place) => {
    const data = JSON.parse(place.querySelector('script[type="application/json"]').textContent);
    const canvas = document.createElement('div');
    canvas.className = 'chart-canvas';
    place.append(canvas);
    const chart = echarts.init(canvas, null, { renderer: 'canvas' });
    chart.setOption(kinds[place.dataset.chart](data));
    chart.on('click', (at) => { if (at.data && at.data.href) location.href = at.data.href; });
    drawn.push({ chart, place, data });
  };

  const redraw = () => drawn.forEach(({ chart, place, data }) => chart.setOption(kinds[place.dataset.chart](data), true));
  const start = () => {
    document.querySelectorAll('[data-chart]').forEach(draw);
    addEventListener('resize', () => drawn.forEach(({ chart }) => chart.resize()));
    addEventListener('beforeprint', () => drawn.forEach(({ chart }) => chart.resize()));
    new MutationObserver(redraw).observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start); else start();
})();
