#!/usr/bin/env bash
# CoreNLP beside Careo on the same texts: bench/beside/beside.sh FETCHED_FOLDER speed|quotes TEXT_FOLDER …
# (arguments as in BesideCoreNlp.java). Fetches CoreNLP 4.5.10 with its English models (484 MB, GPL) into FETCHED_FOLDER,
# which should lie outside the repository; nothing of it is built into Careo or stands on its class path.
set -euo pipefail
fetched=$(realpath -m "$1"); shift
mode=$1; shift
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
. scripts/prepare.sh
if [ ! -f "$fetched/stanford-corenlp-4.5.10-models.jar" ]; then
  careo_maven -q -f "$here/pom.xml" dependency:copy-dependencies "-DoutputDirectory=$fetched"
fi
mkdir -p "$fetched/classes"
"$JAVA_HOME/bin/javac" -nowarn -d "$fetched/classes" -cp "$fetched/*" "$here/BesideCoreNlp.java"
exec "$JAVA" $CAREO_JVM -Xmx8g -cp "$fetched/classes:$fetched/*" BesideCoreNlp "$mode" "$@"
