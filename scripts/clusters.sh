#!/usr/bin/env bash
# Fetches NLP4J's English lexica (Apache License 2.0) and derives the table of word clusters anew: scripts/clusters.sh [FOLDER] (from the repository's root; needs xz, 4 GB of memory).
set -euo pipefail
folder=${1:-$(mktemp -d)}
out=$PWD/engine/src/main/resources/org/careo/text/word/clusters.bin
. scripts/prepare.sh
[ -f "$folder/nlp4j-english-1.1.3.jar" ] || careo_maven -q dependency:copy -Dartifact=edu.emory.mathcs.nlp:nlp4j-english:1.1.3 -DoutputDirectory="$folder"
(
  cd "$folder"
  "$JAVA_HOME/bin/jar" xf nlp4j-english-1.1.3.jar
  for name in en-brown-clusters-simplified-lowercase en-ambiguity-classes-simplified-lowercase en-word-embeddings-undigitalized; do
    xz -dc "$(find . -name "$name.xz" -print -quit)" >"$name"
  done
)
exec ./careo-bench lexicon.ClusterBuilder "$folder" "$out"
