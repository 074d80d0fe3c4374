import { overviewOf, type Case } from '../build-case'

/** Checks of what is reckoned in the texts of sheets. */
export const texts: readonly Case[] = [
  {
    check: 'calculations-in-text-are-right',
    make: result => overviewOf(`发放工资（50人*2150/月*12月=${result}万）。`),
    right: '129',
    wrong: '139',
    severity: 'error',
  },
  {
    check: 'calculations-in-text-are-right',
    make: result => overviewOf(`赔偿款240㎡×100元/㎡+40㎡×200元/㎡=${result}元。`),
    right: '32000',
    wrong: '32900',
    severity: 'error',
  },
  {
    check: 'remainders-in-text-are-right',
    make: rest => overviewOf(`工程审定价86.4万元，2025年已支付工程款60万元，剩余${rest}万元。`),
    right: '26.4',
    wrong: '36.4',
    severity: 'error',
  },
  {
    check: 'remainders-in-text-are-right',
    make: rest =>
      overviewOf(
        `合同价312万元，2025年支付93.6万元，2026年支付93.6万元，累计已支付187.2万元，剩余${rest}万元。`,
      ),
    right: '124.8',
    wrong: '134.8',
    severity: 'error',
  },
  {
    check: 'sums-behind-parts-are-right',
    make: sum => overviewOf(`新建DN300支管4.2公里、DN500干管3.8公里、DN800雨水管1.65公里，合计${sum}公里。`),
    right: '9.65',
    wrong: '9.2',
    severity: 'error',
  },
]
