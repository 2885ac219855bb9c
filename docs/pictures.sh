#!/usr/bin/env bash
# Draws the pictures of the documents from the sample school: its sheets as LibreOffice prints them, and the task pane
# as Chromium shows it. Needs LibreOffice, poppler-utils and ImageMagick.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
node dist/cli/meritbook.cjs template --sample -o "$work/sample.xlsx" >/dev/null
node dist/cli/meritbook.cjs compute "$work/sample.xlsx" -o "$work/result.xlsx" >/dev/null
soffice "-env:UserInstallation=file://$work/profile" --headless --norestore --convert-to pdf --outdir "$work" "$work/result.xlsx" >/dev/null

# The first page whose first line names the sheet.
picture() {
  local title=$1 name=$2 page
  page=$(for ((page = 1; page <= $(pdfinfo "$work/result.pdf" | sed -n 's/^Pages: *//p'); page++)); do
    pdftotext -f "$page" -l "$page" "$work/result.pdf" - | head -n 1 | grep -q "$title" && echo "$page" && break
  done)
  pdftoppm -r 110 -f "$page" -l "$page" -singlefile -png "$work/result.pdf" "docs/images/$name"
}
picture '优质课评比结果' ranking
picture '帮扶覆盖情况' coverage
picture '数据校验' issues

# Every state of the pane in light, some in dark and one in a contrast theme.
MERITBOOK_PICTURES="$work" npx vitest run --project browser test/browser/excel/looks.test.ts
for pane in "$work"/pane-*.png; do
  name=${pane##*/}
  case $name in
    pane-check-dark.png | pane-ranking-dark.png | pane-check-forced.png) ;;
    *-dark.png | *-forced.png) continue ;;
  esac
  # 64 colours are as many as the pane shows, and a third of the bytes.
  convert "$pane" -strip +dither -colors 64 "png8:docs/images/$name"
done
