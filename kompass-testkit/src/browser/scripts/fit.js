const TOLERANCE = 1;
const LEAST_FONT = 9;
const LARGEST_FONT = 17;
const faults = [];
const root = document.documentElement;
const width = root.clientWidth;
const name = element => `<${element.localName}> "${shown(element.textContent)}"`;

const sticksOut = (box, left, right) => box.left < left - TOLERANCE || box.right > right + TOLERANCE;

if (root.scrollWidth > width) {
  faults.push(`the page is ${root.scrollWidth} px wide, in ${width} px`);
}

// What is inside of something wide is not told again.
const told = new Set();
for (const element of document.body.querySelectorAll('*')) {
  const box = element.getBoundingClientRect();
  if (told.has(element.parentElement)) {
    told.add(element);
  }
  if (box.width === 0 || box.height === 0 || told.has(element) || !isVisible(element)) {
    continue;
  }
  if (sticksOut(box, 0, width)) {
    told.add(element);
    faults.push(`${name(element)} reaches from ${box.left.toFixed(1)} to ${box.right.toFixed(1)} px, in ${width} px`);
  }
  const isBox = !(element instanceof SVGElement) && getComputedStyle(element).display !== 'inline';
  if (isBox && element.scrollWidth > element.clientWidth + TOLERANCE) {
    faults.push(`${name(element)} has contents of ${element.scrollWidth} px in ${element.clientWidth} px`);
  }
}

const textsIn = element => {
  const texts = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.data.trim() !== '') {
      texts.push(walker.currentNode);
    }
  }
  return texts;
};
const boxesIn = (text, start, end) => {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return [...range.getClientRects()];
};
const boxesOf = element => textsIn(element).flatMap(text => boxesIn(text, 0, text.length));
const areOnSeveralLines = boxes => boxes.some(box => box.top >= boxes[0].bottom - TOLERANCE);

// The browser of the build hyphenates no word, as some readers' do not. Addresses and code may be broken anywhere.
const WORDS = /(?<!\S)[("'«]*([\p{L}\p{M}\p{N}-]{1,35})[.,;:!?)"'»]*(?!\S)/gu;
for (const text of textsIn(document.body)) {
  const parent = text.parentElement;
  if (parent.closest('svg, style, script, a[href^="http"]') || !isVisible(parent)
      || !areOnSeveralLines(boxesIn(text, 0, text.length))) {
    continue;
  }
  for (const run of text.data.matchAll(WORDS)) {
    for (const word of run[0].matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const start = run.index + word.index;
      if (areOnSeveralLines(boxesIn(text, start, start + word[0].length))) {
        faults.push(`the word "${word[0]}" is on several lines`);
      }
    }
  }
}

// Numbers stand below their heading, or have a label.
const edge = (element, side) => {
  const edges = boxesOf(element).map(box => box[side]);
  return edges.length === 0 ? undefined : side === 'right' ? Math.max(...edges) : Math.min(...edges);
};
for (const table of document.querySelectorAll('table')) {
  const headings = table.tHead ? [...table.tHead.rows[0].cells] : [];
  for (const row of isVisible(table) ? [...table.tBodies].flatMap(body => [...body.rows]) : []) {
    [...row.cells].forEach((cell, index) => {
      const heading = headings[index];
      if (cell.localName !== 'td' || cell.textContent.trim() === '' || !heading) {
        return;
      }
      const side = getComputedStyle(cell).textAlign === 'right' ? 'right' : 'left';
      const away = isVisible(heading) ? Math.abs(edge(cell, side) - edge(heading, side)) : 0;
      if (away > TOLERANCE) {
        faults.push(`${name(cell)} is ${away.toFixed(1)} px beside its heading "${shown(heading.textContent)}"`);
      }
      if (!isVisible(heading) && !getComputedStyle(cell, '::before').content.includes(cell.dataset.label)) {
        faults.push(`${name(cell)} has neither heading nor label`);
      }
    });
  }
}

const overlap = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOLERANCE
    && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOLERANCE;

for (const svg of document.querySelectorAll('svg')) {
  const frame = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')]
      .filter(text => isVisible(text))
      .map(text => ({text, boxes: boxesOf(text)}));
  texts.forEach(({text, boxes}, index) => {
    for (const box of boxes) {
      if (sticksOut(box, frame.left, frame.right)
          || box.top < frame.top - TOLERANCE || box.bottom > frame.bottom + TOLERANCE) {
        faults.push(`${name(text)} sticks out of its figure`);
      }
    }
    const matrix = text.getScreenCTM();
    const size = parseFloat(getComputedStyle(text).fontSize) * Math.hypot(matrix.b, matrix.d);
    if (boxes.length > 0 && (size < LEAST_FONT || size > LARGEST_FONT)) {
      faults.push(`${name(text)} is ${size.toFixed(1)} px large`);
    }
    for (const other of texts.slice(index + 1)) {
      if (boxes.some(box => other.boxes.some(otherBox => overlap(box, otherBox)))) {
        faults.push(`${name(text)} overlaps ${name(other.text)}`);
      }
    }
  });
}
return faults;
