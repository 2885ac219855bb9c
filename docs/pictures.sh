#!/usr/bin/env bash
# Draws the pictures of the documents from the sample school: its sheets as LibreOffice prints them, and the task pane
# and the workbench as Chromium shows them. Needs LibreOffice (Calc and Writer), poppler-utils, ImageMagick, and the fonts Noto CJK and Nimbus.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
node dist/cli/meritbook.cjs template --sample -o "$work/sample.xlsx" >/dev/null
# 首页 compares with a result of another day.
node dist/cli/meritbook.cjs compute "$work/sample.xlsx" --as-of 2026-05-31 -o "$work/before.xlsx" >/dev/null
node dist/cli/meritbook.cjs compute "$work/before.xlsx" -o "$work/result.xlsx" >/dev/null
# 年度总结 is set in fonts that are not free: others whose digits are half as wide as their characters stand in for them.
cat >"$work/fonts.conf" <<'FONTS'
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  <match target="pattern"><test name="family" qual="any"><string>仿宋</string></test><edit name="family" mode="append" binding="strong"><string>Noto Serif CJK SC</string></edit></match>
  <match target="pattern"><test name="family" qual="any"><string>楷体</string></test><edit name="family" mode="append" binding="strong"><string>Noto Serif CJK SC</string></edit></match>
  <match target="pattern"><test name="family" qual="any"><string>方正小标宋简体</string></test><edit name="family" mode="append" binding="strong"><string>Noto Serif CJK SC</string></edit></match>
  <match target="pattern"><edit name="family" mode="append" binding="strong"><string>Nimbus Sans</string></edit></match>
</fontconfig>
FONTS
print() { soffice "-env:UserInstallation=file://$work/profile" --headless --norestore --convert-to pdf --outdir "$work" "$1" >/dev/null; }
print "$work/result.xlsx"
cp "$work/result.xlsx" "$work/report.xlsx"
FONTCONFIG_FILE="$work/fonts.conf" print "$work/report.xlsx"
node dist/cli/meritbook.cjs summary "$work/result.xlsx" -o "$work/word.docx" >/dev/null
FONTCONFIG_FILE="$work/fonts.conf" print "$work/word.docx"

# The page whose first line ends in the sheet's title, and those that follow it, side by side.
picture() {
  local pdf=$work/$1.pdf title=$2 name=$3 count=${4:-1} dots=${5:-110} page last
  last=$(pdfinfo "$pdf" | sed -n 's/^Pages: *//p')
  for ((page = 1; page <= last; page++)); do
    [[ $(pdftotext -f "$page" -l "$page" "$pdf" - | head -n 1) == *"$title" ]] && break
  done
  if ((page > last)); then
    echo "no page is titled $title" >&2
    return 1
  fi
  pdftoppm -r "$dots" -f "$page" -l "$((page + count - 1))" -png "$pdf" "$work/$name"
  # A page prints few colours: a table of them takes half the bytes.
  convert "$work/$name"-*.png -bordercolor '#d0d0d0' -border 1 +append -strip +dither -colors 96 "png8:docs/images/$name.png"
}
picture result '创先争优工作首页' home
picture result '优质课评比结果' ranking
picture result '帮扶覆盖情况' coverage
picture result '学习情况' study
picture result '民主评议党员结果' appraisal
picture result '整改进度' rectification
picture result '活动进度' plan
picture report '创先争优活动年度总结' annual 3 80
picture word '（示例）' annual-word 4 70
picture result '数据校验' issues

# The workbench.
MERITBOOK_PICTURES="$work" npx vitest run --project browser test/browser/workbench/looks.test.ts
for state in issue ranking; do
  convert "$work/workbench-$state.png" -strip +dither -colors 128 "png8:docs/images/workbench-$state.png"
done

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
