# Sourced by careo, careo-test and careo-bench: finds a JDK 25 and Maven, builds what is out of date.

careo_fail() { echo "careo: $1" >&2; exit 1; }

# A JDK 25 or newer: JAVA_HOME, the system's folders, the path.
careo_is_25() {
  [ -x "$1/bin/javac" ] || return 1
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ "${version:-0}" -ge 25 ]
}

careo_find_java() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if [ -n "$candidate" ] && careo_is_25 "$candidate"; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      JAVA=$JAVA_HOME/bin/java
      return 0
    fi
  done
  if command -v javac >/dev/null 2>&1; then
    candidate=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
    if careo_is_25 "$candidate"; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      JAVA=$JAVA_HOME/bin/java
      return 0
    fi
  fi
  careo_fail "needs a JDK 25: install one (Eclipse Temurin 25, or your system's openjdk-25-jdk) and set JAVA_HOME to it"
}

careo_find_java
CAREO_JVM="-XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true"

# Maven through the wrapper; an installed Maven 3.8 or newer spares the download, and stands in where only package
# registries can be reached.
careo_maven() {
  if [ -z "${CAREO_MAVEN:-}" ]; then
    if ls "${MAVEN_USER_HOME:-$HOME/.m2}"/wrapper/dists/apache-maven-*/*/bin/mvn >/dev/null 2>&1; then
      CAREO_MAVEN=./mvnw
    elif command -v mvn >/dev/null 2>&1 && mvn --version 2>/dev/null | grep -qE 'Apache Maven (3\.([89]|[1-9][0-9])|4)'; then
      CAREO_MAVEN=mvn
    elif ./mvnw --version >/dev/null 2>&1; then
      CAREO_MAVEN=./mvnw
    elif command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
      echo "careo: installing Maven with apt-get …" >&2
      { apt-get update && apt-get install -y --no-install-recommends maven; } >/dev/null 2>&1 || careo_fail "Maven could not be installed with apt-get: install Maven 3.9 and run again"
      CAREO_MAVEN=mvn
    else
      careo_fail "the Maven wrapper could not fetch Maven: install Maven 3.9 and run again"
    fi
  fi
  "$CAREO_MAVEN" --batch-mode --no-transfer-progress "$@"
}

# Builds when a source is newer than the last build; says so.
careo_build() {
  local stamp=target/built
  if [ ! -f "$stamp" ] || [ -n "$(find pom.xml engine app bench -path '*/target' -prune -o -type f -newer "$stamp" -print -quit 2>/dev/null)" ]; then
    echo "careo: building (the first time takes a few minutes and fetches libraries) …" >&2
    mkdir -p target
    careo_maven -q -Pquick -DskipTests package >target/build.log 2>&1 || { tail -n 20 target/build.log >&2; careo_fail "the build failed; all of it is in target/build.log"; }
    touch "$stamp"
  fi
}

# The program's class path below a folder: jars alone and in a fixed order, as the cache of classes asks for.
careo_class_path() {
  printf '%s:' "$1"/app/target/careo-app-*.jar "$1"/app/target/lib/*.jar
}

# A cache of loaded classes, made from a sample run when the program has been built anew: every command then starts
# sooner. Nothing depends on it: where it is missing or does not fit, the virtual machine goes on without a word.
careo_cache() {
  local cache=$1/target/careo.aot sample
  [ "$cache" -nt "$1/target/built" ] || [ ! -w "$1/target" ] && return 0
  sample=$(mktemp -d) || return 0
  printf 'A first word\n\nThe minister said on Monday that three ships had left the port.\n' >"$sample/first.txt"
  printf 'Una primera palabra\n\nLa ministra dijo el lunes que tres barcos habían salido del puerto.\n' >"$sample/second.txt"
  "$JAVA" $CAREO_JVM -XX:AOTCacheOutput="$cache.$$" -cp "$(careo_class_path "$1")" org.careo.app.Careo build "$sample" --case "$sample/sample.careo" >/dev/null 2>&1 || true
  rm -rf "$sample"
  if [ -f "$cache.$$" ]; then mv -f "$cache.$$" "$cache"; else : >"$cache"; fi
}
