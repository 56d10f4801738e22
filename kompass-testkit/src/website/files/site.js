// The menu on a phone, the search, and boxes that scroll by the keyboard. Without it, all pages can be read.
'use strict';
(() => {
  const top = document.currentScript.dataset.top;
  const MOST = 40;
  const BEFORE = 60;
  const AFTER = 140;
  document.documentElement.classList.add('js');

  const button = document.querySelector('button.menu');
  const menu = document.getElementById('menu');
  const showMenu = open => {
    menu.classList.toggle('open', open);
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', () => {
    close();
    showMenu(!menu.classList.contains('open'));
    if (menu.classList.contains('open')) {
      scrollTo(0, 0);
    }
  });

  const current = menu.querySelector('[aria-current]');
  if (current && menu.scrollHeight > menu.clientHeight) {
    menu.scrollTop = current.offsetTop - menu.clientHeight / 2;
  }

  const sections = document.querySelector('.sections details');
  if (sections && matchMedia('(min-width: 80rem)').matches) {
    sections.open = true;
  }

  // Who has no mouse scrolls a box that has the focus.
  const letScroll = () => {
    for (const box of document.querySelectorAll('pre, .wide')) {
      if (box.scrollWidth > box.clientWidth) {
        box.tabIndex = 0;
        box.setAttribute('role', 'group');
        box.setAttribute('aria-label', {pre: 'Code', p: 'Picture'}[box.localName] ?? 'Table');
      } else {
        ['tabindex', 'role', 'aria-label'].forEach(name => box.removeAttribute(name));
      }
    }
  };
  letScroll();
  addEventListener('resize', letScroll);

  // Small letters without accents. The length stays, so that a place in one is a place in the other.
  const plain = text => [...text.normalize('NFC')].map(letter => {
    const small = letter.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    return small.length === letter.length ? small : letter;
  }).join('');

  const input = document.querySelector('.search input');
  const found = document.querySelector('.found');
  const columns = document.querySelector('.columns');
  let index = null;
  const load = () => {
    index ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = `${top}search-index.js`;
      script.onload = () => resolve(window.siteIndex.map(([address, title, heading, text]) =>
        ({address, title, heading, text, names: plain(`${title} ${heading}`), plain: plain(text)})));
      script.onerror = () => reject(new Error('the index of the search cannot be read'));
      document.head.append(script);
    });
    return index;
  };
  input.addEventListener('focus', () => load().catch(() => {}));

  // A section is found if it has all words. One that has them side by side, or in its heading, is before others.
  const rank = (section, phrase, words) => {
    if (!words.every(word => section.names.includes(word) || section.plain.includes(word))) {
      return 0;
    }
    const inNames = words.filter(word => section.names.includes(word)).length / words.length;
    const times = Math.min(section.plain.split(phrase).length - 1, 5);
    const isChange = section.address.startsWith('changelog');
    return (1 + 20 * section.names.includes(phrase) + 8 * inNames + 4 * (times > 0) + times) * (isChange ? 0.2 : 1);
  };

  const marked = (text, folded, words) => {
    const nodes = [];
    let end = 0;
    while (end < text.length) {
      const next = words.map(word => [folded.indexOf(word, end), word]).filter(([place]) => place >= 0)
        .sort(([a, x], [b, y]) => a - b || y.length - x.length)[0];
      if (!next) {
        break;
      }
      const mark = document.createElement('mark');
      mark.textContent = text.slice(next[0], next[0] + next[1].length);
      nodes.push(text.slice(end, next[0]), mark);
      end = next[0] + next[1].length;
    }
    return [...nodes, text.slice(end)];
  };

  const result = (section, phrase, words) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = top + section.address;
    link.textContent = section.heading === section.title ? section.title : `${section.title}: ${section.heading}`;
    link.addEventListener('click', close);
    const extract = document.createElement('p');
    const places = [phrase, ...words].map(word => section.plain.indexOf(word)).filter(place => place >= 0);
    const start = Math.max(0, (places[0] ?? 0) - BEFORE);
    const part = text => text.slice(start, start + BEFORE + AFTER);
    extract.append(start > 0 ? '… ' : '', ...marked(part(section.text), part(section.plain), words), ' …');
    item.append(link, extract);
    return item;
  };

  const close = () => {
    found.hidden = true;
    columns.hidden = false;
    letScroll();
  };

  const search = async () => {
    const phrase = plain(input.value.trim().replace(/\s+/g, ' '));
    if (phrase.length < 2) {
      close();
      return;
    }
    const status = found.querySelector('[role=status]');
    let ranked = [];
    try {
      const words = [...new Set(phrase.split(' '))];
      ranked = (await load()).map(section => [rank(section, phrase, words), section]).filter(([value]) => value > 0)
        .sort(([a], [b]) => b - a);
      if (phrase !== plain(input.value.trim().replace(/\s+/g, ' '))) {
        return;
      }
      found.querySelector('ol').replaceChildren(
        ...ranked.slice(0, MOST).map(([, section]) => result(section, phrase, words)));
      const few = ranked.length > MOST ? `the first ${MOST} of ${ranked.length} sections` : `${ranked.length} sections`;
      status.textContent = ranked.length === 1 ? 'Found 1 section.' : ranked.length ? `Found ${few}.` : 'Found nothing.';
    } catch (error) {
      status.textContent = `Cannot search: ${error.message}.`;
    }
    showMenu(false);
    found.hidden = false;
    columns.hidden = true;
    scrollTo(0, 0);
  };
  input.addEventListener('input', search);
  input.form.addEventListener('submit', event => {
    event.preventDefault();
    search().then(() => found.querySelector('a')?.focus());
  });
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && !found.hidden) {
      input.value = '';
      close();
      input.focus();
    } else if (event.key === '/' && !/^(input|textarea)$/.test(document.activeElement.localName)) {
      event.preventDefault();
      input.focus();
    }
  });
})();
