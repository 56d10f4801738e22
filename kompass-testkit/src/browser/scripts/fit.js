const TOLERANCE = 1;
const LEAST_FONT = 9;
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

const boxesOf = text => {
  const boxes = [];
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.data.trim() !== '') {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      boxes.push(...range.getClientRects());
    }
  }
  return boxes;
};
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
    if (boxes.length > 0 && size < LEAST_FONT) {
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
