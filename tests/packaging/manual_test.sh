#!/usr/bin/env bash
# Holds the manual pages against their formatter and against what the programs say of themselves.
# usage: manual_test.sh FOLDER MATSIDE MATSIDE-CLI

set -euo pipefail
folder=$1
failed=0

mistake() {
  printf '%s\n' "$*" >&2
  failed=1
}

# expect_clean PAGE: the formatter has nothing to say about it.
expect_clean() {
  local said
  said=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$1" 2>&1 >/dev/null) || true
  [[ -z $said ]] || mistake "$1: $said"
}

# expect_options PROGRAM PAGE: every long option in the program's help stands in its page.
expect_options() {
  local help page option count=0
  help=$("$1" --help)
  page=$(sed 's/\\-/-/g' "$2")
  while read -r option; do
    count=$((count + 1))
    grep -qF -- "$option" <<<"$page" || mistake "$2 does not name $option"
  done < <(grep -oE -- '--[a-z][a-z-]+' <<<"$help" | sort -u)
  ((count > 2)) || mistake "$1 --help names no options"
}

expect_clean "$folder/matside.1"
expect_clean "$folder/matside-cli.1"
expect_options "$2" "$folder/matside.1"
expect_options "$3" "$folder/matside-cli.1"
exit "$failed"
