// Stands before each other script.

// A text that is only heard, or only seen with the focus, is a pixel large or left of the page.
const isOnlyHeard = element => {
  for (let each = element; each; each = each.parentElement) {
    const style = getComputedStyle(each);
    const box = each.getBoundingClientRect();
    const isTaken = style.position === 'absolute' || style.position === 'fixed';
    if (style.opacity === '0' || isTaken && (box.right <= 0 || box.width <= 1 && box.height <= 1)) {
      return true;
    }
  }
  return false;
};
const isVisible = element => element.checkVisibility({visibilityProperty: true}) && !isOnlyHeard(element);
const shown = text => text.trim().replace(/\s+/g, ' ').slice(0, 80);
