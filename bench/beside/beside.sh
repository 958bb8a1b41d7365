#!/usr/bin/env bash
# Careo's reading beside OpenNLP alone and CoreNLP on the same texts, in one run:
#   bench/beside/beside.sh FETCHED_FOLDER EWT_DEV.conllu.gz POLNEAR_DEV OUT
# Sentences, tokens and tags of the treebank's documents; processor time, heap and start-up on the first news texts of
# PolNeAR's dev part, and the speakers of their quotations. Fetches CoreNLP 4.5.10 with its English models (484 MB, GPL) into
# FETCHED_FOLDER, which should lie outside the repository; nothing of it is built into Careo or stands on its class path.
# TEXTS (default 6) is how many news texts are read: CoreNLP's coreference takes seconds for each.
set -euo pipefail
fetched=$(realpath -m "$1") treebank=$(realpath "$2") polnear=$(realpath "$3") out=$(realpath -m "$4")
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
. scripts/prepare.sh
if [ ! -f "$fetched/stanford-corenlp-4.5.10-models.jar" ]; then
  careo_maven -q -f "$here/pom.xml" dependency:copy-dependencies "-DoutputDirectory=$fetched"
fi
mkdir -p "$fetched/classes" "$out/news"
"$JAVA_HOME/bin/javac" -nowarn -d "$fetched/classes" -cp "$fetched/*" "$here/BesideCoreNlp.java"
corenlp() { "$JAVA" $CAREO_JVM -Xmx8g -cp "$fetched/classes:$fetched/*" BesideCoreNlp "$@"; }

echo "== tags: documents of the treebank"
rm -rf "$out/treebank" "$out/news"; mkdir -p "$out/news"
./careo-bench quality.BesideTags texts "$treebank" "$out/treebank"
corenlp tags "$out/treebank" "$out/corenlp-tags.jsonl" 2>/dev/null
./careo-bench quality.BesideTags score "$treebank" "$out/corenlp-tags.jsonl"

echo "== speed: news texts"
find "$polnear" -name '*.txt' | sort | head -n "${TEXTS:-6}" | while read -r text; do cp "$text" "$out/news/"; done
./careo-bench ReadingSpeed "$out/news" en
for annotators in tokenize,pos tokenize,pos,lemma,ner,depparse tokenize,pos,lemma,ner,depparse,coref,quote; do
  corenlp speed "$out/news" "$annotators" 2>/dev/null
done

echo "== speakers of the quotations in those texts"
corenlp quotes "$out/news" "$out/corenlp-quotes.jsonl" 2>/dev/null | tail -n 1
./careo-bench quality.BesideQuotes "$polnear" "$out/corenlp-quotes.jsonl"
