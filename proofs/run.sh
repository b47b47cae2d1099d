#!/usr/bin/env bash
# Proves that the artifacts work in builds other than this one. Needs JDK 17 and Maven; runs on JDK 25 too if JAVA25_HOME
# names it or it stands under /usr/lib/jvm. Nothing is installed but into a scratch repository.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
repository=$scratch/repository
java17=${JAVA_HOME:+$JAVA_HOME/bin/}java
java25_home=${JAVA25_HOME:-$(ls -d /usr/lib/jvm/*25*jdk* 2>/dev/null | head -n 1 || true)}

fail() { printf '%s\n' "$1" >&2; exit 1; }
maven() { mvn -B -q -Dmaven.repo.local="$repository" "$@"; }

# What this machine has downloaded already, as a copy: files of the scratch repository are written to.
mkdir -p "$repository"
if [ -d "$HOME/.m2/repository" ]; then
    cp -a "$HOME/.m2/repository/." "$repository"
    rm -rf "$repository/io/github/crmsdk"
fi

echo "== the artifacts"
maven -f "$here/.." install -DskipTests -Djacoco.skip -pl '!benchmarks'
maven -f "$here/../examples" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$scratch/examples"
# A release build leaves sources and Javadoc beside it.
find "$here/../examples/target" -maxdepth 1 -name 'examples-*.jar' ! -name '*-sources.jar' ! -name '*-javadoc.jar' \
    -exec cp {} "$scratch/examples/examples.jar" \;

for consumer in classpath modulepath adds-retrofit; do
    cp -a "$here/$consumer" "$scratch/"
    rm -rf "$scratch/$consumer/target"
    maven -f "$scratch/$consumer" compile dependency:copy-dependencies
    maven -f "$scratch/$consumer" dependency:tree -Dverbose -DoutputFile="$scratch/$consumer.tree"
    grep -q 'com.squareup.okhttp3:okhttp:' "$scratch/$consumer.tree" \
        && fail "$consumer has the jar okhttp beside okhttp-jvm"
    grep 'omitted for conflict' "$scratch/$consumer.tree" && fail "$consumer is offered two versions of an artifact"
done

echo "== what an application gets"
maven -f "$scratch/classpath" dependency:tree -DoutputFile="$scratch/tree"
cat "$scratch/tree"

prove() {
    local java=$1
    local classes=target/classes
    echo "== $("$java" -version 2>&1 | head -n 1)"
    (cd "$scratch/classpath" && "$java" -cp "$classes:target/lib/*" io.github.crmsdk.proofs.classpath.ClassPathProof)
    (cd "$scratch/adds-retrofit" && "$java" -cp "$classes:target/lib/*" io.github.crmsdk.proofs.retrofit.RetrofitProof)
    (cd "$scratch/modulepath" && "$java" --module-path "$classes:target/lib" \
        -m io.github.crmsdk.proofs.modulepath/io.github.crmsdk.proofs.modulepath.ModulePathProof)
    "$java" --module-path "$scratch/examples" --add-modules ALL-MODULE-PATH \
        -m examples/io.github.crmsdk.examples.Quickstart > "$scratch/quickstart" || fail "$(cat "$scratch/quickstart")"
    echo "module path, all vendors: $(grep -c '^== ' "$scratch/quickstart") tours walked"
}

prove "$java17"
if [ -n "$java25_home" ]; then
    prove "$java25_home/bin/java"
else
    echo "No JDK 25 here: the proofs on it are left out"
fi
