#!/usr/bin/env bash
# Expects of scripts/ what a newcomer meets first: help, one sentence when something is wrong, and no call of apt
# when nothing is missing. The package tools are stand-ins, so nothing is installed.
# usage: scripts_test.sh PROJECT_FOLDER

set -euo pipefail
project=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failures=0

# stand_in NAME BODY: a program of that name, first on the path.
stand_in() {
  printf '#!/bin/sh\n%s\n' "$2" >"$folder/$1"
  chmod +x "$folder/$1"
}

# expect NAME STATUS PATTERN COMMAND...: its exit status, and its whole output against a regular expression.
expect() {
  local name=$1 status=$2 pattern=$3 output got=0
  shift 3
  output=$("$@" 2>&1 </dev/null) || got=$?
  if [[ $got -ne $status || ! $output =~ $pattern ]]; then
    printf 'FAILED %s: exit %s, said: %s\n' "$name" "$got" "$output"
    failures=$((failures + 1))
  fi
}

# with_common COMMANDS: runs them with scripts/common read in and the stand-ins first on the path.
# shellcheck disable=SC2317 # called through expect
with_common() {
  PATH="$folder:$PATH" bash -c "set -euo pipefail; source '$project/scripts/common'; $1"
}

for script in run test; do
  expect "$script shows its help" 0 "^usage: scripts/$script " "$project/scripts/$script" --help
  expect "$script refuses an unknown option" 2 "^matside: unknown option --no-such; [^"$'\n'"]*$" \
    "$project/scripts/$script" --no-such
done
expect "run has no choice of preset" 2 "^matside: run has no choice of preset$" "$project/scripts/run" --preset ci
expect "test refuses an unknown preset" 2 "^matside: there is no preset nonsense [^"$'\n'"]*$" \
  "$project/scripts/test" --preset nonsense

# shellcheck disable=SC2016 # the stand-in expands its own arguments
stand_in sudo 'shift; [ "$1" = -- ] && shift; exec "$@"'
stand_in apt-get 'echo "apt-get was called"; exit 100'
stand_in apt-cache 'exit 1'
stand_in dpkg-query 'printf "ii  %s\n" g++ cmake ninja-build ccache libfmt-dev libglm-dev libpotrace-dev libpng-dev nlohmann-json3-dev libsqlite3-dev libsqlitecpp-dev'
expect "nothing is called when nothing is missing" 0 "^$" with_common "need core"

stand_in dpkg-query 'printf "ii  g++\nrc  cmake\n"'
expect "a removed package counts as missing" 0 $'(^|\n)cmake($|\n)' with_common "missing_of g++ cmake"
expect "either name of a package will do" 0 "^other$" with_common "missing_of 'absent|g++' other"
expect "nothing is installed with --no-install" 1 "^matside: these packages are missing [^"$'\n'"]*cmake[^"$'\n'"]*$" \
  with_common "install=no; need core"
expect "a failing installation ends in one sentence" 1 \
  "installing [0-9]+ packages.*matside: the packages could not be installed; [^"$'\n'"]*$" with_common "need core"

exit $((failures > 0))
