#!/usr/bin/env bash
# Reads the files git knows, from the top of the tree, with one of the tools below; fails on a finding.
# usage: reading.sh shellcheck|clang-format-19|codespell

set -euo pipefail

# Every file of the tree, tracked or new, that git does not ignore; without git, as in a source archive, all but builds.
files() {
  git ls-files --cached --others --exclude-standard 2>/dev/null ||
    find . -type f -not -path './build/*' -printf '%P\n'
}
present() {
  while read -r file; do
    if [[ -f $file ]]; then
      echo "$file"
    fi
  done
}

case $1 in
  shellcheck)
    files | grep -E '^(scripts|\.ci)/|\.sh$' | present | xargs grep -lE '^#!.*(bash|sh)$|^# shellcheck shell' | xargs shellcheck -x
    ;;
  clang-format-19)
    files | grep -E '\.(cpp|h)$' | present | xargs clang-format-19 --dry-run --Werror
    ;;
  codespell)
    files | grep -vE '\.(png|jpg|svg|ts)$|^LICENSE|words-as-meant\.txt$' | present |
      xargs codespell --ignore-words tests/architecture/words-as-meant.txt
    ;;
esac
