'use strict';
(() => {
const $ = id => document.getElementById(id);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const make = (tag, style, text) => {
  const element = document.createElement(tag);
  if (style) element.className = style;
  if (text) element.textContent = text;
  return element;
};
const plain = text => text.normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{Cf}]/gu, '');
const words = (element, selector) => all(selector, element).map(e => e.textContent).join(' ');
const MOST = 400;
const BETWEEN = ' › ';

/* What there is to find. */
const entries = [];
let path = [];
for (const element of $('_doc').children) {
  if (element.classList.contains('division')) {
    path = path.slice(0, +element.tagName[1] - 2).concat(element.textContent);
  } else if (element.classList.contains('entry') && !element.classList.contains('remark')) {
    const head = element.querySelector('.head');
    const number = words(head, '.number').trim();
    const isPhrase = element.classList.contains('phrase');
    const name = isPhrase ? words(head, '.situation') || words(element, '.words').slice(0, 60)
      : head.textContent.slice(words(head, '.number').length);
    entries.push({ element, number, name, isPhrase, path, group: path.join(BETWEEN), heard: words(element, '.heard .words'),
      all: element.textContent });
  }
}
const fold = entry => entry.folded ??= {
  number: plain(entry.number), id: plain(entry.element.id), name: plain(entry.name), heard: plain(entry.heard),
  all: plain(entry.all), group: plain(entry.group) };

/* Initials: the first Chinese character, in the order of pinyin, of each initial. */
const FIRST = [...'阿八嚓哒妸发旮哈讥咔垃麻拏噢妑七呥扨它穵夕丫帀'];
const LETTERS = 'abcdefghjklmnopqrstwxyz';
let collator;
const initial = c => {
  if (!/\p{Script=Han}/u.test(c)) return c;
  collator ??= new Intl.Collator('zh-Hans-CN-u-co-pinyin');
  let i = FIRST.length - 1;
  while (i > 0 && collator.compare(FIRST[i], c) > 0) i--;
  return LETTERS[i];
};
const initials = entry => entry.initials ??= [...fold(entry).name].map(initial).join('');

/* How well an entry answers: by number, by its words, by initials, or by being like what was typed. */
const pairs = text => { const set = new Set(); for (let i = 0; i + 1 < text.length; i++) set.add(text.slice(i, i + 2)); return set; };
const likeness = (typed, text) => {
  const own = pairs(typed);
  let same = 0;
  for (const pair of own) if (text.includes(pair)) same++;
  return own.size ? same / own.size : 0;
};
const score = (entry, typed, terms) => {
  const f = fold(entry);
  if (f.number === typed || f.id === typed || f.number.replace(/^第|条$/g, '') === typed) return 1000;
  if (f.name.includes(typed)) return 600 - Math.min(f.name.indexOf(typed), 90);
  if (f.heard.includes(typed)) return 500;
  if (f.all.includes(typed)) return 400;
  if (terms.length > 1 && terms.every(t => f.all.includes(t) || f.group.includes(t))) return 350;
  if (/^[a-z]{2,}$/.test(typed) && initials(entry).includes(typed)) return 320 - Math.min(initials(entry).indexOf(typed), 90);
  if (f.group.includes(typed)) return 200;
  const like = Math.max(likeness(typed, f.name), likeness(typed, f.heard), 0.8 * likeness(typed, f.all));
  return like >= 0.3 ? 100 * like : 0;
};

/* The list. */
let shown = [];
let current = null;
const list = () => {
  const typed = plain($('_search').value);
  const terms = $('_search').value.split(/\s+/).map(plain).filter(Boolean);
  shown = typed ? entries.map(e => [score(e, typed, terms), e]).filter(s => s[0] > 0)
    .sort((a, b) => b[0] - a[0]).map(s => s[1]) : entries;
  const items = [];
  let group = null;
  for (const entry of shown.slice(0, MOST)) {
    if (!typed && entry.group !== group) items.push(...headings(entry.path, group));
    group = entry.group;
    const item = make('li');
    const link = make('a');
    link.href = '#' + entry.element.id;
    link.append(make('span', 'number', entry.number), make('span', 'name' + (entry.element.classList.contains('ban') ? ' ban' : ''), entry.name));
    item.append(link);
    items.push(item);
  }
  if (!shown.length) items.push(make('li', 'none', '没有找到。换个说法，或只输两三个字。'));
  $('_list').replaceChildren(...items);
  $('_count').textContent = shown.length + ' 条';
  mark();
};
/* Of the divisions above an entry, those that the entry before it did not stand in. */
const headings = (divisions, before) => {
  const known = before === null ? [] : before.split(BETWEEN);
  const from = divisions.findIndex((d, i) => d !== known[i]);
  return divisions.slice(from < 0 ? divisions.length : from).map((d, i) => make('li', from + i ? 'group' : 'part', d));
};
const mark = () => {
  for (const link of all('#_list a')) {
    if (current && link.hash === '#' + current.element.id) {
      link.setAttribute('aria-current', 'true');
      link.scrollIntoView({ block: 'nearest' });
    } else link.removeAttribute('aria-current');
  }
};

/* One entry, with the bans beside it. */
const show = entry => {
  if (!entry) return;
  stop();
  all('.current, .where').forEach(e => e.classList.contains('where') ? e.remove() : e.classList.remove('current'));
  current = entry;
  entry.element.classList.add('current');
  entry.element.prepend(make('p', 'where', entry.group));
  equip(entry);
  bans(entry);
  mark();
  $('_doc').scrollTop = 0;
  if (location.hash !== '#' + entry.element.id) history.replaceState(null, '', '#' + entry.element.id);
};
const equip = entry => {
  if (entry.equipped) return;
  entry.equipped = true;
  for (const quote of all('.quote', entry.element)) {
    const button = make('button', 'copy', '复制');
    button.type = 'button';
    button.onclick = () => copy(quote.querySelector('.words'), button);
    quote.after(button);
  }
  for (const option of all('.option', entry.element)) {
    option.onclick = () => {
      const others = all('.option', option.parentElement).filter(o => o !== option);
      const picked = others.every(o => o.classList.contains('out'));
      others.forEach(o => o.classList.toggle('out', !picked));
      option.classList.remove('out');
    };
  }
  all('.slot', entry.element).forEach(slot => { slot.contentEditable = 'true'; slot.spellcheck = false; });
  if (entry.isPhrase && entry.element.querySelector('ol li:not(.banned)')) {
    const tools = make('p', 'tools');
    const button = make('button', 'start', '按步骤走（W）');
    button.type = 'button';
    button.onclick = walk;
    tools.append(button);
    entry.element.append(tools);
  }
};
const bans = entry => {
  const own = all('.banned', entry.element).map(b => copyOf(b));
  const named = entry.element.id;
  const key = fold(entry).name;
  const others = entries.filter(e => e !== entry && e.element.classList.contains('ban'));
  const isRelated = e => e.element.dataset.instead === named || likeness(plain(words(e.element, '.head .situation')), key) > 0.4;
  const related = others.filter(isRelated);
  const rest = others.filter(e => !related.includes(e));
  const parts = [];
  if (own.length || related.length) {
    const near = make('ol');
    near.append(...own);
    parts.push(make('h2', '', '这时不能说'), near, ...related.map(e => copyOf(e.element, 'related')));
  }
  if (rest.length) parts.push(make('h2', 'rest', related.length || own.length ? '其他禁用语' : '禁用语'), ...rest.slice(0, MOST).map(e => copyOf(e.element)));
  $('_bans').replaceChildren(...parts);
  $('_bans').hidden = !parts.length;
};
const copyOf = (element, style) => {
  const copy = element.cloneNode(true);
  for (const e of [copy, ...all('[id]', copy)]) e.removeAttribute('id');
  all('.copy, .where, .tools', copy).forEach(e => e.remove());
  copy.classList.remove('current');
  if (style) copy.classList.add(style);
  return copy;
};
const copy = async (element, button) => {
  const text = element.cloneNode(true);
  all('.choice', text).forEach(c => {
    if (c.querySelector('.out')) all('.out, .or', c).forEach(e => e.remove());
  });
  await toClipboard(text.textContent);
  say('已复制：' + text.textContent);
  button.textContent = '已复制';
  button.classList.add('copied');
  setTimeout(() => { button.textContent = '复制'; button.classList.remove('copied'); }, 1500);
};
const toClipboard = async text => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = make('textarea', 'hidden');
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
};
const say = text => { $('_said').textContent = text; };

/* Walking: one step at a time, and a question where the way parts. */
let trail = null;
let clock = 0;
const walk = () => {
  stop();
  current.element.classList.add('walking');
  trail = [];
  enter(current.element.querySelector(':scope > ol'));
};
const stop = () => {
  clearInterval(clock);
  if (!trail) return;
  trail = null;
  current.element.classList.remove('walking');
  clear();
  all('.passed', current.element).forEach(e => e.classList.remove('passed'));
};
const clear = () => {
  clearInterval(clock);
  all('.asked, .clock', current.element).forEach(e => e.remove());
  all('.now, .on', current.element).forEach(e => e.classList.remove('now', 'on'));
};
const isStep = e => e && !e.matches('.banned, .asked');
const enter = list => arrive(list && list.firstElementChild);
const arrive = step => {
  if (!isStep(step)) return;
  if (step.classList.contains('condition')) return part(step);
  clear();
  trail.push(step);
  stand(step);
};
const stand = step => {
  step.classList.add('now');
  for (let e = step.parentElement.closest('li'); e; e = e.parentElement.closest('li')) e.classList.add('on');
  say(step.querySelector('p').textContent);
  step.scrollIntoView({ block: 'center' });
  if (step.classList.contains('pause')) count(step, +step.dataset.seconds);
  const jump = step.classList.contains('goto') && step.querySelector('a');
  ask(step, jump ? [[jump.textContent, () => show(entries.find(e => '#' + e.element.id === jump.hash))]] : [['下一步', forward]]);
};
const count = (step, seconds) => {
  const left = make('span', 'clock');
  const tick = () => { left.textContent = seconds > 0 ? seconds + ' 秒' : '时间到'; if (seconds-- <= 0) clearInterval(clock); };
  step.querySelector('p').append(left);
  tick();
  clock = setInterval(tick, 1000);
};
/* Conditions side by side are ways to choose from; after one of them it goes on behind them all. */
const part = first => {
  const ways = [];
  let after = first;
  for (; after && after.classList.contains('condition'); after = after.nextElementSibling) ways.push(after);
  clear();
  trail.push(first);
  for (let e = first.parentElement.closest('li'); e; e = e.parentElement.closest('li')) e.classList.add('on');
  const choices = ways.map(w => [w.querySelector('p').textContent.replace(/：$/, ''), () => { pass(w); w.querySelector('ol') ? enter(w.querySelector('ol')) : leave(w); }]);
  ask(null, [...choices, ['都不是，继续', () => isStep(after) ? arrive(after) : up(first)]], first);
};
const pass = step => step.classList.add('passed');
const forward = () => {
  const step = trail[trail.length - 1];
  pass(step);
  isStep(step.nextElementSibling) ? arrive(step.nextElementSibling) : up(step);
};
const up = step => {
  const around = step.parentElement.closest('li');
  if (!around) return end(step);
  if (!around.classList.contains('loop')) return leave(around);
  clear();
  around.classList.add('on');
  ask(around, [['再来一遍', () => enter(around.querySelector('ol'))],
    [around.querySelector('p').textContent.replace(/^直到|：$/g, ''), () => leave(around)]]);
};
const leave = way => {
  let after = way.nextElementSibling;
  while (after && after.classList.contains('condition')) after = after.nextElementSibling;
  isStep(after) ? arrive(after) : up(way);
};
const end = step => {
  clear();
  ask(step, [['走完了，再走一遍', walk], ['结束', stop]]);
};
const back = () => {
  if (!trail || trail.length < 2) return;
  trail.pop();
  const step = trail.pop();
  step.classList.remove('passed');
  step.querySelectorAll('.passed').forEach(e => e.classList.remove('passed'));
  arrive(step);
};
/* Asks below a step, or before the ways that can be taken. */
const ask = (step, choices, ways) => {
  const box = make(ways ? 'li' : 'div', 'asked');
  choices.forEach(([text, act], i) => {
    const button = make('button', '', text);
    button.type = 'button';
    button.prepend(make('kbd', '', choices.length > 1 ? String(i + 1) : '空格'));
    button.onclick = act;
    box.append(button);
  });
  if (ways) ways.before(box); else step.append(box);
  box.firstElementChild.focus({ preventScroll: true });
};

/* Colours, keys, and the beginning. */
const theme = name => {
  document.documentElement.classList.remove('dark', 'light');
  if (name) document.documentElement.classList.add(name);
};
const remembered = value => {
  try {
    if (value === undefined) return localStorage.getItem('phrasebook.theme') || '';
    localStorage.setItem('phrasebook.theme', value);
  } catch { /* some browsers keep nothing for files */ }
  return '';
};
const turn = () => {
  const dark = document.documentElement.classList.contains('dark')
    || !document.documentElement.classList.contains('light') && matchMedia('(prefers-color-scheme: dark)').matches;
  theme(dark ? 'light' : 'dark');
  remembered(dark ? 'light' : 'dark');
};
const move = by => {
  const at = shown.indexOf(current);
  show(shown[Math.max(0, Math.min(shown.length - 1, at < 0 ? 0 : at + by))]);
};
const help = () => {
  $('_keys').hidden = !$('_keys').hidden;
  $('_help').setAttribute('aria-expanded', String(!$('_keys').hidden));
};
const keys = {
  '/': () => { $('_search').focus(); $('_search').select(); },
  ArrowDown: () => move(1), ArrowUp: () => move(-1),
  c: () => (current.element.querySelector('.now .copy') || current.element.querySelector('.copy'))?.click(),
  w: () => trail ? stop() : current.element.querySelector('.start')?.click(),
  d: turn, '?': help, Backspace: back,
  ' ': () => current.element.querySelectorAll('.asked button').length === 1 && current.element.querySelector('.asked button').click(),
  Escape: () => { if (trail) stop(); else { $('_search').value = ''; list(); $('_search').focus(); } },
};
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || !current) return;
  const typing = event.target === $('_search');
  if (event.target.isContentEditable) { if (event.key === 'Enter' || event.key === 'Escape') { event.preventDefault(); event.target.blur(); } return; }
  if (typing && !['ArrowDown', 'ArrowUp', 'Escape', 'Enter'].includes(event.key)) return;
  if (typing && event.key === 'Enter') { if (shown.length) { show(shown.includes(current) ? current : shown[0]); $('_search').blur(); } event.preventDefault(); return; }
  const choice = /^[1-9]$/.test(event.key) && trail && current.element.querySelectorAll('.asked button')[event.key - 1];
  const act = choice ? () => choice.click() : keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!act || event.target.tagName === 'BUTTON' && event.key === 'Enter') return;
  event.preventDefault();
  act();
});
$('_search').addEventListener('input', () => { list(); if ($('_search').value.trim() && shown.length) show(shown[0]); });
$('_theme').onclick = turn;
$('_print').onclick = () => print();
$('_help').onclick = help;
const opened = () => {
  let target;
  try { target = $(decodeURIComponent(location.hash.slice(1))); } catch { return; }
  show(entries.find(e => target && (e.element === target || e.element.contains(target))));
};
addEventListener('hashchange', opened);
if (entries.length) {
  theme(remembered());
  document.body.classList.add('seat');
  ['_bar', '_nav', '_bans'].forEach(id => { $(id).hidden = false; });
  $('_name').append(words(document, 'h1.title'), make('small', '', all('.said').map(e => e.textContent).filter(t => /^(版本|实施日期)/.test(t)).join('　')));
  list();
  opened();
  if (!current) show(entries[0]);
  $('_search').focus();
}
})();
