// Keys, links between cards and their words, deep links into the text. Pages read and print without it.
(function () {
  "use strict";
  function inField(target) {
    return target.closest("input, select, textarea, [contenteditable]");
  }
  function items() {
    return Array.from(document.querySelectorAll("[data-item]"));
  }
  function step(by) {
    var all = items();
    if (!all.length) { return; }
    var at = all.indexOf(document.activeElement.closest("[data-item]"));
    var next = all[Math.min(Math.max(at + by, 0), all.length - 1)];
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) { return; }
    if (event.key === "j") { step(1); }
    else if (event.key === "k") { step(-1); }
    else if (event.key === "/") { event.preventDefault(); document.getElementById("words").focus(); }
    else if (event.key === "?") { var keys = document.getElementById("keys"); keys.open = !keys.open; keys.scrollIntoView(); }
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
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-copy]");
    if (button && navigator.clipboard) {
      navigator.clipboard.writeText(button.dataset.copy).then(function () { button.textContent = "copied"; });
      return;
    }
    var words = event.target.closest("[data-s]");
    if (words && words.dataset.s) {
      var card = document.getElementById(words.dataset.s.split(" ")[0]);
      if (card) { card.focus(); card.scrollIntoView({ block: "center" }); }
    }
  });
  // #at=START-END counts code points of the report's text; a block says where it begins.
  function deepLink() {
    var found = /^#at=(\d+)(?:-(\d+))?$/.exec(location.hash);
    if (!found) { return; }
    var start = Number(found[1]);
    var end = found[2] ? Number(found[2]) : start + 1;
    var block = null;
    document.querySelectorAll("[data-at]").forEach(function (each) {
      if (Number(each.dataset.at) <= start) { block = each; }
    });
    if (!block) { return; }
    var folded = block.closest("details");
    if (folded) { folded.open = true; }
    var range = document.createRange();
    var at = Number(block.dataset.at);
    var walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    var begun = false;
    for (var node = walker.nextNode(); node; node = walker.nextNode()) {
      for (var unit = 0; unit < node.data.length; at++) {
        if (!begun && at >= start) { range.setStart(node, unit); begun = true; }
        unit += node.data.codePointAt(unit) > 0xffff ? 2 : 1;
        if (begun && at + 1 <= end) { range.setEnd(node, unit); }
      }
    }
    block.scrollIntoView({ block: "center" });
    if (begun && window.CSS && CSS.highlights) {
      CSS.highlights.set("asked", new Highlight(range));
    }
  }
  window.addEventListener("hashchange", deepLink);
  deepLink();
})();
