const faults = [];
if (window.__kompass !== undefined) {
  faults.push('a script ran: ' + window.__kompass);
}
for (const element of document.querySelectorAll('script, iframe, frame, object, embed, applet, portal')) {
  faults.push('has ' + element.outerHTML);
}
const inert = value => !/^(javascript|vbscript|data:text|data:application)/i.test(value.replace(/[\s\u0000-\u0020]/g, ''));
for (const element of document.querySelectorAll('*')) {
  for (const attribute of element.attributes) {
    if (/^on/i.test(attribute.name)) {
      faults.push(`has the attribute ${attribute.name}="${attribute.value}"`);
    } else if (/^(href|xlink:href|src|action|formaction|data|to|from|values)$/i.test(attribute.name)
        && !inert(attribute.value)) {
      faults.push(`has the address ${attribute.value}`);
    }
  }
}
return faults;
