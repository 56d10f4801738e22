const isStop = element => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({visibilityProperty: true});
const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]')]
    .filter(isStop);
const visits = [];
window.kompassKeyboard = {stops, visits};
document.addEventListener('focusin', event => {
  const style = getComputedStyle(event.target);
  const box = event.target.getBoundingClientRect();
  visits.push({
    element: event.target,
    outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
        && !/^(transparent|rgba\(.*, 0\))$/.test(style.outlineColor),
    visible: box.width > 1 && box.height > 1 && box.right > 0 && box.left < document.documentElement.clientWidth
  });
});
// Chromium also stops at what scrolls.
const scrollers = [...document.querySelectorAll('*')].filter(element =>
    element.scrollWidth > element.clientWidth && /auto|scroll/.test(getComputedStyle(element).overflowX));
return stops.length + scrollers.length;
