// Keys, links between cards and their words, deep links into the text. Pages read and print without it.
(function () {
  "use strict";
  function inField(target) {
    return target.closest("input, select, textarea, [contenteditable]");
  }
  function items() {
    return Array.from(document.querySelectorAll("[data-item]")).filter(function (item) { return item.offsetHeight > 0; });
  }
  function step(by) {
    var all = items();
    if (!all.length) { return; }
    var at = all.indexOf(document.activeElement.closest("[data-item]"));
    var next = all[Math.min(Math.max(at + by, 0), all.length - 1)];
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }
  // Escape closes the keys, else the row that was opened where the focus is.
  function close() {
    var keys = document.getElementById("keys");
    if (keys.open) { keys.open = false; return; }
    var here = document.activeElement.closest("tr");
    var row = here && here.classList.contains("opened") ? here.previousElementSibling : here;
    var link = row && row.querySelector('[data-opens][aria-expanded="true"]');
    if (link) { link.click(); row.focus(); }
  }
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) { return; }
    if (event.key === "j") { step(1); }
    else if (event.key === "k") { step(-1); }
    else if (event.key === "/") { event.preventDefault(); document.getElementById("words").focus(); }
    else if (event.key === "?") { var keys = document.getElementById("keys"); keys.open = !keys.open; keys.scrollIntoView(); }
    else if (event.key === "Escape") { close(); }
    else if (event.key === "Enter") {
      var item = document.activeElement.closest("[data-item]");
      var link = item && document.activeElement === item && item.querySelector("a[href]");
      if (link) { link.click(); }
      else if (item && item.dataset.card) { show(item.dataset.card); }
    }
  });
  function light(ids, on) {
    ids.forEach(function (id) {
      var card = document.querySelector('[data-card="' + CSS.escape(id) + '"]');
      if (card) { card.classList.toggle("lit", on); }
      document.querySelectorAll('[data-s~="' + CSS.escape(id) + '"]').forEach(function (words) {
        words.classList.toggle("lit", on);
      });
    });
  }
  function idsAt(target) {
    var card = target.closest("[data-card]");
    if (card) { return [card.dataset.card]; }
    var words = target.closest("[data-s]");
    return words && words.dataset.s ? words.dataset.s.split(" ") : [];
  }
  ["mouseover", "focusin"].forEach(function (name) {
    document.addEventListener(name, function (event) { light(idsAt(event.target), true); });
  });
  ["mouseout", "focusout"].forEach(function (name) {
    document.addEventListener(name, function (event) { light(idsAt(event.target), false); });
  });
  function show(id) {
    var words = document.querySelector('[data-s~="' + CSS.escape(id) + '"]');
    if (words) { words.scrollIntoView({ block: "center" }); }
  }
  function copy(button) {
    var card = button.closest("[data-card]");
    var words = card.querySelector("blockquote").textContent;
    var speaker = card.querySelector(".speaker").textContent;
    var span = card.querySelector("a[href*='at=']").textContent;
    var text = "\u201c" + words + "\u201d \u2013 " + speaker + "; " + button.closest("[data-cite]").dataset.cite + ", " + span;
    navigator.clipboard.writeText(text).then(
      function () { button.textContent = "copied"; },
      function () { button.textContent = "not copied: the browser does not allow it"; });
  }
  // The evidence for a line of the lineage, below the picture; without a script the link opens its page.
  function evidence(link) {
    var place = document.getElementById("evidence");
    if (!place || !window.htmx) { return false; }
    var address = link.getAttribute("href");
    window.htmx.ajax("GET", address, { target: "#evidence", select: "#edge", swap: "innerHTML" }).then(function () {
      document.querySelectorAll(".graph a.shown").forEach(function (shown) { shown.classList.remove("shown"); });
      document.querySelectorAll(".graph a[data-edge]").forEach(function (each) {
        if (each.getAttribute("href") === address) { each.classList.add("shown"); }
      });
      place.focus({ preventScroll: true });
      place.scrollIntoView({ block: "start" });
    });
    return true;
  }
  var zoomed = 1;
  function zoom(by) {
    var graph = document.querySelector(".graph svg");
    var box = graph.viewBox.baseVal;
    zoomed = by === "fit" ? graph.parentElement.clientWidth / box.width : Math.min(3, Math.max(0.2, zoomed * Number(by)));
    graph.setAttribute("width", Math.floor(box.width * zoomed));
    graph.setAttribute("height", Math.floor(box.height * zoomed));
  }
  document.querySelectorAll(".zoom").forEach(function (bar) { bar.hidden = false; });
  document.addEventListener("click", function (event) {
    var line = event.target.closest("a[data-edge]");
    if (line && !event.ctrlKey && !event.metaKey && evidence(line)) { event.preventDefault(); return; }
    var asked = event.target.closest("[data-zoom]");
    if (asked) { zoom(asked.dataset.zoom); return; }
    var button = event.target.closest("[data-copy]");
    if (button) { if (navigator.clipboard) { copy(button); } return; }
    if (event.target.closest("a")) { return; }
    var words = event.target.closest("[data-s]");
    if (words && words.dataset.s) {
      var card = document.getElementById(words.dataset.s.split(" ")[0]);
      if (card) { card.focus(); card.scrollIntoView({ block: "nearest" }); }
    }
  });
  // Each card beside its words: as high as they stand, or below the card before it.
  function align() {
    var cards = document.querySelector(".cards");
    if (!cards) { return; }
    var all = Array.from(cards.querySelectorAll("[data-card]"));
    cards.classList.remove("aligned");
    cards.style.removeProperty("height");
    if (!window.matchMedia("(min-width: 50.01rem)").matches) { return; }
    var first = new Map();
    document.querySelectorAll(".text [data-s]").forEach(function (words) {
      words.dataset.s.split(" ").forEach(function (id) { if (!first.has(id)) { first.set(id, words); } });
    });
    var top = cards.getBoundingClientRect().top;
    var places = all.map(function (card) {
      var words = first.get(card.dataset.card);
      return words ? words.getBoundingClientRect().top - top : 0;
    });
    cards.classList.add("aligned");
    var free = 0;
    var heights = all.map(function (card) { return card.offsetHeight; });
    all.forEach(function (card, at) {
      if (!heights[at]) { return; }
      var place = Math.max(free, places[at]);
      card.style.top = place + "px";
      free = place + heights[at] + 8;
    });
    cards.style.height = free + "px";
  }
  var waiting = 0;
  function alignSoon() {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(align);
  }
  window.addEventListener("resize", alignSoon);
  document.addEventListener("toggle", alignSoon, true);
  document.addEventListener("change", function (event) {
    if (event.target.id === "own-shown") { alignSoon(); }
  });
  align();
  // A row that is open already is closed by the same link.
  document.addEventListener("htmx:beforeRequest", function (event) {
    var opens = event.target.dataset && event.target.dataset.opens;
    var place = opens && document.getElementById(opens);
    if (place && place.firstChild) {
      event.preventDefault();
      place.replaceChildren();
      event.target.setAttribute("aria-expanded", "false");
    }
  });
  document.addEventListener("htmx:afterSwap", function (event) {
    var link = document.querySelector('[data-opens="' + CSS.escape(event.target.id || "-") + '"]');
    if (link) { link.setAttribute("aria-expanded", "true"); }
  });
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("[id=printed-address]").forEach(function (place) { place.textContent = location.pathname + location.search; });
  });
  var asked = document.getElementById("asked");
  if (asked) { asked.scrollIntoView({ block: "center" }); }
})();
