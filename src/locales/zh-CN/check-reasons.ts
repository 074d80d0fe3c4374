import type { ReasonWords } from '../check-message'
import { table } from './check-words'

/** Why a check, or one comparison of it, did not run. */
export const checkReasons: ReasonWords = {
  tableNotFound: d => `没有找到${table(d)}`,
  tableEmpty: d => `${table(d)}没有数据`,
  noSheets: () => '没有项目绩效目标表',
  noOverallSheet: () => '没有整体绩效目标表',
  noClaims: () => '没有读到情况说明中的数字',
  noSource: () => '没有原文',
  noFiscalYear: () => '没有读到预算年度',
  nothingPrinted: () => '没有可核对的数字',
  crashed: d => `核对出错：${d['message'] ?? ''}`,
  totalNotRead: () => '没有读到合计',
  totalBlank: d => `第 ${d['line'] ?? ''} 行合计为空白`,
  partsBlank: d => `第 ${d['line'] ?? ''} 行的各部分为空白`,
  counterpartNotRead: d => `没有读到“${d['name'] ?? ''}”的对应数字`,
  denominatorUnknown: d => `不知道“${d['name'] ?? ''}”占比的总额`,
  currentAmountUnknown: d => `没有读到“${d['name'] ?? ''}”的本年数`,
  noLastYear: d => `“${d['name'] ?? ''}”上年为零或不可推算`,
  sheetFundsBlank: d => `“${d['name'] ?? ''}”的绩效目标表没有年度资金`,
  sheetWithoutRow: d => `没有找到“${d['name'] ?? ''}”在项目支出表中的行`,
}
