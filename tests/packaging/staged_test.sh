#!/usr/bin/env bash
# Installs what was built into a folder of its own, and expects there what a desktop looks for, and programs that run.
# usage: staged_test.sh CMAKE BUILD FOLDER

set -euo pipefail
prefix=$3/usr
rm -rf "$3"
"$1" --install "$2" --prefix "$prefix" >/dev/null
failed=0

mistake() {
  printf '%s\n' "$*" >&2
  failed=1
}

expect_file() { [[ -s $prefix/$1 ]] || mistake "$1 was not installed"; }

expect_file share/applications/matside.desktop
expect_file share/metainfo/matside.metainfo.xml
expect_file share/mime/packages/matside-routine.xml
expect_file share/icons/hicolor/scalable/apps/matside.svg
expect_file share/man/man1/matside.1.gz
expect_file share/man/man1/matside-cli.1.gz
for size in 16 22 24 32 48 64 96 128 256 512; do
  icon=share/icons/hicolor/${size}x${size}/apps/matside.png
  expect_file "$icon"
  [[ $(file "$prefix/$icon") == *"PNG image data, $size x $size,"* ]] || mistake "$icon is not $size pixels wide and high"
done

# Every program the menu entry starts is there.
while read -r program; do
  [[ -x $prefix/bin/$program ]] || mistake "the menu entry starts $program, which is not installed"
done < <(sed -n 's/^Exec=\([^ ]*\).*/\1/p' "$prefix/share/applications/matside.desktop")

update-mime-database "$prefix/share/mime"
grep -qx 'application/vnd.matside.routine+json:\*.matside' "$prefix/share/mime/globs" || mistake "*.matside has no type"

# The installed content is what the installed program reads: named, it is listed.
said=$(XDG_DATA_HOME=$3/nobody QT_QPA_PLATFORM=offscreen "$prefix/bin/matside" --sheet nothing --output "$3/out.pdf" 2>&1) || true
[[ $said == *ease-your-lower-back* ]] || mistake "the installed program finds no routine: $said"
rm "$prefix"/share/matside/content/routines/*
said=$(XDG_DATA_HOME=$3/nobody QT_QPA_PLATFORM=offscreen "$prefix/bin/matside" --sheet nothing --output "$3/out.pdf" 2>&1) || true
[[ $said != *ease-your-lower-back* ]] || mistake "the installed program does not read the installed content"
exit "$failed"
