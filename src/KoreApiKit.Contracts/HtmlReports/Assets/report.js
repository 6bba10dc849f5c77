(() => {
  "use strict";
  const byId = id => document.getElementById(id);
  const text = byId("filter-text");
  const state = byId("filter-state");
  const count = byId("filter-count");
  const items = [...document.querySelectorAll("[data-item]")].map(element => ({ element, words: null }));
  const groups = [...document.querySelectorAll("details.group, div.pact")].filter(group => group.querySelector("[data-item]"));
  let wasOpen = null;

  const wordsOf = element => {
    const labels = [...element.querySelectorAll("[data-label]")].map(cell => cell.dataset.label);
    return [element.textContent, ...labels].join(" ").toLowerCase();
  };

  const fits = (item, words, wanted) => {
    if (wanted && !item.element.dataset.state.split(" ").includes(wanted)) return false;
    if (words.length === 0) return true;
    item.words ??= wordsOf(item.element);
    return words.every(word => item.words.includes(word));
  };

  const filter = () => {
    const words = text.value.toLowerCase().split(/\s+/).filter(word => word);
    const wanted = state.value;
    const isOn = words.length > 0 || wanted !== "";
    let shown = 0;
    for (const item of items) {
      const isShown = !isOn || fits(item, words, wanted);
      item.element.toggleAttribute("data-hidden", !isShown);
      if (isShown) shown++;
    }
    if (isOn) wasOpen ??= new Map(groups.map(group => [group, group.open]));
    for (const group of groups) {
      const hasShown = group.querySelector("[data-item]:not([data-hidden])") !== null;
      group.toggleAttribute("data-hidden", !hasShown);
      if (group.localName === "details") group.open = isOn ? hasShown : wasOpen?.get(group) ?? group.open;
    }
    if (!isOn) wasOpen = null;
    count.textContent = isOn ? `${shown} of ${items.length}` : "";
  };

  const setAll = open => {
    for (const details of document.querySelectorAll("main details")) {
      if (!details.classList.contains("pins")) details.open = open;
    }
  };

  const reveal = () => {
    const target = location.hash.length > 1 ? byId(decodeURIComponent(location.hash.slice(1))) : null;
    if (!target) return;
    if (target.closest("[data-hidden]")) {
      text.value = "";
      state.value = "";
      filter();
    }
    for (let element = target; element; element = element.parentElement) {
      if (element.localName === "details") element.open = true;
    }
    target.scrollIntoView();
  };

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("main details:not([open])")];
    for (const details of closed) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of closed) details.open = false;
    closed = [];
  });

  let pending = 0;
  text.addEventListener("input", () => {
    clearTimeout(pending);
    pending = setTimeout(filter, 120);
  });
  state.addEventListener("change", filter);
  byId("filter").addEventListener("submit", event => event.preventDefault());
  byId("open-all").addEventListener("click", () => setAll(true));
  byId("close-all").addEventListener("click", () => setAll(false));
  addEventListener("hashchange", reveal);
  byId("filter").hidden = false;
  reveal();
})();
