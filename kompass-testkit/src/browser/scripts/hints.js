// Addresses that a browser may visit without a request that it logs.
return [...document.querySelectorAll('link[href], base[href], meta[http-equiv="refresh" i]')]
    .filter(element => !(element.getAttribute('href') || '').startsWith('data:'))
    .map(element => 'has ' + element.outerHTML);
