import { type Language, pageLanguage } from './language.js';

const catalogue = {
  optional: ['選填', 'Optional'],
  close: ['關閉', 'Close'],
  clear: ['清除', 'Clear'],
  search: ['搜尋', 'Search'],
  loading: ['載入中', 'Loading'],
  retry: ['重試', 'Try again'],
  // what stands inside a field that names itself, before its value
  'label.inline': ['{label}：', '{label}:\u00a0'],
  copy: ['複製', 'Copy'],
  'copy.done': ['已複製', 'Copied'],
  'copy.by-hand': ['請按 Ctrl＋C 複製選取的內容。', 'Press Ctrl+C to copy what is selected.'],
  'menu.more': ['更多', 'More'],
  'export.text': ['匯出', 'Export'],
  'export.ods': ['OpenDocument 試算表', 'OpenDocument spreadsheet'],
  'export.xlsx': ['Excel 活頁簿', 'Excel workbook'],
  'export.csv': ['CSV（供其他程式讀取）', 'CSV (for other programs)'],
  'password.show': ['顯示密碼', 'Show password'],
  'password.shown': ['顯示中', 'Shown'],
  'password.caps-lock': ['大寫鎖定（Caps Lock）已開啟', 'Caps Lock is on'],
  'date.open': ['開啟日曆', 'Open the calendar'],
  'date.calendar': ['日曆', 'Calendar'],
  'date.previous-month': ['上個月', 'Previous month'],
  'date.next-month': ['下個月', 'Next month'],
  'date.roc': ['民國', 'ROC'],
  'date.gregory': ['西元', 'Gregorian'],
  'date.year-kind': ['年份', 'Years'],
  'date.today': ['今天', 'Today'],
  'date.format.roc': ['請輸入日期，例如 115/03/20。', 'Enter a date, for example 115/03/20.'],
  'date.format.gregory': ['請輸入日期，例如 2026/03/20。', 'Enter a date, for example 2026/03/20.'],
  'date.no-such-day': ['{year} 年 {month} 月只有 {days} 天。', 'Month {month} of {year} has {days} days only.'],
  'date.no-such-month': ['月份是 1 到 12。', 'Months go from 1 to 12.'],
  'date.too-early': ['日期不可早於 {date}。', 'The earliest date is {date}.'],
  'date.too-late': ['日期不可晚於 {date}。', 'The latest date is {date}.'],
  'pager.label': ['分頁', 'Pages'],
  'pager.range': ['第 {from}–{to} {unit}', '{from}–{to}'],
  'pager.total': ['，共 {total} {unit}', ' of {total}'],
  'pager.at-least': ['，共 {total} {unit}以上', ' of more than {total}'],
  'pager.none': ['沒有資料', 'Nothing here'],
  'pager.unit': ['筆', ''],
  'pager.previous': ['上一頁', 'Previous page'],
  'pager.next': ['下一頁', 'Next page'],
  'pager.size': ['每頁 {size} {unit}', '{size} a page'],
  'pager.rows': ['每頁筆數', 'Rows per page'],
  'breadcrumb.label': ['目前位置', 'You are here'],
  'toast.region': ['通知', 'Notifications'],
  'tree.expand': ['展開', 'Expand'],
  'tree.collapse': ['收合', 'Collapse'],
  'order.grip': ['移動「{name}」（上下鍵）', 'Move {name} (arrow keys)'],
  'order.up': ['將「{name}」上移', 'Move {name} up'],
  'order.down': ['將「{name}」下移', 'Move {name} down'],
  'order.remove': ['移除「{name}」', 'Remove {name}'],
  'order.place': ['「{name}」：第 {place} 項，共 {count} 項', '{name}: {place} of {count}'],
  'choice.in': ['已加入', 'Chosen'],
  'choice.rest': ['尚未加入', 'Not yet chosen'],
  'choice.filter': ['篩選名稱', 'Filter by name'],
  'choice.add': ['加入「{name}」', 'Add {name}'],
  'choice.none': ['還沒有加入任何項目', 'Nothing chosen yet'],
  'choice.full': ['最多 {most} 項', 'There is room for {most}'],
  'choice.full-note': ['請先移除一項，再加入新的。', 'Remove one before you add another.'],
  'schema.empty': ['請填寫這一欄。', 'Fill in this field.'],
  'schema.number': ['請輸入數字。', 'Enter a number.'],
  'schema.whole': ['請輸入整數。', 'Enter a whole number.'],
  'schema.least': ['請輸入 {least} 以上的數字。', 'Enter {least} or more.'],
  'schema.most': ['請輸入 {most} 以下的數字。', 'Enter {most} or less.'],
  'schema.between': ['請輸入 {least} 到 {most} 的數字。', 'Enter a number from {least} to {most}.'],
  'schema.long': ['最多 {longest} 個字。', 'At most {longest} characters.'],
  'schema.pattern': ['格式不符。', 'This does not have the right form.'],
  'status.info': ['資訊', 'Information'],
  'status.success': ['成功', 'Success'],
  'status.warning': ['注意', 'Attention'],
  'status.danger': ['錯誤', 'Error'],
} as const satisfies Words;

/** Words by key: Chinese, English. */
export type Words = Readonly<Record<string, readonly [string, string]>>;

/**
 * A lookup of words in the language of the page, with `{name}` filled in. Large components bring their own, so that the
 * first frame of a page does not carry what few pages show.
 */
export const wordsOf =
  <Catalogue extends Words>(words: Catalogue) =>
  (key: keyof Catalogue, values: Record<string, string | number> = {}, language: Language = pageLanguage()): string => {
    const text = words[key]?.[language === 'en' ? 1 : 0] ?? '';
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };

export type Word = keyof typeof catalogue;

/** One of the few words built into the components. */
export const word = wordsOf(catalogue);
