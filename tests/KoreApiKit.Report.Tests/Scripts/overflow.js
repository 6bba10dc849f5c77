// What stands out of the window to the right, other than in a part that scrolls by itself.
(() => {
  const width = document.documentElement.clientWidth;
  return [...document.body.querySelectorAll("*")]
    .filter(element => element.checkVisibility() && !element.closest(".scroll, .hidden, .skip"))
    .filter(element => element.getBoundingClientRect().right > width + 0.5)
    .map(element => `${element.localName}.${element.className}: ${element.getBoundingClientRect().right} of ${width}`);
})()
