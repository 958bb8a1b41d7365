// The map that can be moved: our own outlines, circles of the stated precision, no tiles. The drawn map stands where this does not run.
(function () {
  "use strict";
  var place = document.getElementById("map");
  var drawn = document.querySelector(".drawn");
  if (!place || !drawn || !window.L) { return; }
  function fetched(address) {
    return fetch(address).then(function (answer) { return answer.json(); });
  }
  Promise.all([fetched("/map/outlines.json"), fetched("/map/places.json")]).then(function (parts) {
    place.hidden = false;
    drawn.classList.add("print-only");
    var map = L.map(place, { attributionControl: false, worldCopyJump: true, preferCanvas: true });
    L.geoJSON(parts[0], { interactive: false, style: { color: "#7b8794", weight: 1 } }).addTo(map);
    // The map opens where most is told; all other places are drawn too and found by moving it.
    map.fitBounds(L.latLngBounds(parts[1].filter(function (each) { return each.opens; }).map(function (each) { return [each.lat, each.lon]; })).pad(0.15), { maxZoom: 7 });
    var accent = getComputedStyle(document.documentElement).getPropertyValue("--accent").trim();
    L.featureGroup(parts[1].map(function (each) {
      var look = { color: accent, weight: 2, fillOpacity: 0.15 };
      var at = [each.lat, each.lon];
      // A circle too small to see gets a dot beside it: the dot is a handle, the circle the precision.
      var group = [L.circle(at, Object.assign({ radius: Math.max(each.km, 1) * 1000 }, look)),
        L.circleMarker(at, { radius: 4, color: accent, fillOpacity: 0.7, weight: 1 })];
      var words = document.createElement("span");
      words.textContent = each.name + ", " + each.kind + ", within " + each.km + " km, named " + each.mentions + (each.mentions === 1 ? " time" : " times");
      return L.featureGroup(group).bindTooltip(words).on("click", function () {
        location.href = "/map?place=" + encodeURIComponent(each.key) + "#opened";
      });
    })).addTo(map);
  }).catch(function () {
    place.hidden = true;
    drawn.classList.remove("print-only");
  });
})();
