const surnames =
  '陳林黃張李王吳劉蔡楊許鄭謝郭洪邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾彭游詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓馬阮董唐溫藍蔣石古紀姚連馮歐程湯黎田康姜白汪鄒尤巫鐘涂';
const given =
  '怡君雅婷家豪志明淑芬美玲俊傑冠宇承翰宗翰佳蓉詩涵欣儀建宏文彬惠如雅雯秀英國華嘉玲佩珊哲維柏翰昱翔宜庭品妤宥廷思妤子晴書豪彥廷怡蓁宛真筱涵靜宜慧君麗華明哲正雄育誠信宏振宇立德博文仁杰馨儀芷瑄雨潔';
const titles = [
  '科員',
  '辦事員',
  '科長',
  '股長',
  '專員',
  '技士',
  '技佐',
  '書記',
  '助理員',
  '約僱人員',
  '秘書',
  '組員',
  '視察',
  '設計師',
  '管理師',
];

const pick = (from: string, random: () => number): string => [...from][Math.floor(random() * [...from].length)] ?? '';

/** An invented name of two or three characters. */
export const personName = (random: () => number): string =>
  pick(surnames, random) + pick(given, random) + (random() < 0.93 ? pick(given, random) : '');

export const personTitle = (random: () => number): string => titles[Math.floor(random() * titles.length)] ?? '科員';
