// Gives each heading, row and figure a colour of its own, by which its texts are known in print. Colours move nothing.
const HEADINGS = 'h1, h2, h3, h4, caption, thead tr';
const marks = [{kind: 'text', text: ''}, {kind: 'hidden', text: ''}];
const numbers = new Map();

const numberOf = (kind, element) => {
  if (!numbers.has(element)) {
    numbers.set(element, marks.length);
    const text = shown(element.textContent);
    marks.push({kind, text, visible: text !== '' && isVisible(element)});
  }
  return numbers.get(element);
};
const numberFor = element => {
  if (isOnlyHeard(element)) {
    return 1;
  }
  const row = element.closest('tr');
  if (row && !row.closest('thead, tfoot')) {
    return numberOf('row', row);
  }
  const heading = element.closest(HEADINGS);
  if (heading) {
    return numberOf('heading', heading);
  }
  const figure = element.closest('svg');
  return figure ? numberOf('figure', figure) : 0;
};

const found = [...document.body.querySelectorAll('*')].map(element => [element, numberFor(element)]);
for (const [element, number] of [[document.body, 0], ...found]) {
  const [red, green, blue] = [number & 31, number >> 5 & 31, number >> 10 & 31].map(part => part * 8 + 4);
  const color = `rgb(${red}, ${green}, ${blue})`;
  element.style.setProperty('transition', 'none', 'important');
  element.style.setProperty('print-color-adjust', 'exact', 'important');
  element.style.setProperty('color', color, 'important');
  if (element.closest('svg text')) {
    element.style.setProperty('fill', color, 'important');
    element.style.setProperty('stroke', 'none', 'important');
  }
}
return marks;
