const {stops, visits} = window.kompassKeyboard;
const faults = [];
const tag = element => shown(element.outerHTML);
const nameOf = element => (element.innerText || element.value || element.getAttribute('aria-label') || '').trim()
    || [...element.querySelectorAll('img[alt], svg title')].map(each => each.alt || each.textContent).join(' ').trim()
    || [...(element.labels || [])].map(label => label.innerText).join(' ').trim();

const order = [];
for (const visit of visits) {
  if (order.includes(visit.element)) {
    break;
  }
  order.push(visit.element);
  if (!visit.outlined) {
    faults.push(`focus is not outlined: ${tag(visit.element)}`);
  }
  if (!visit.visible) {
    faults.push(`focus is not visible: ${tag(visit.element)}`);
  }
  if (nameOf(visit.element) === '') {
    faults.push(`has no name: ${tag(visit.element)}`);
  }
}
order.slice(1).forEach((element, index) => {
  if (!(order[index].compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) {
    faults.push(`comes after what follows it: ${tag(element)}`);
  }
});
stops.filter(stop => !order.includes(stop)).forEach(stop => faults.push(`is not reached: ${tag(stop)}`));
return faults;
