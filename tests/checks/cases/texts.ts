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
    check: 'remainders-in-text-are-right',
    make: asked =>
      overviewOf(
        `2026年预算资金477.9万元，用于支付劳务费。已预拨26年1-4月协管员劳务费159.3万元，现申请预算26年5-12月协管员劳务费${asked}万元。`,
      ),
    right: '318.6',
    wrong: '328.6',
    severity: 'error',
  },
  {
    check: 'sums-behind-parts-are-right',
    make: sum =>
      overviewOf(`《某某市推进节约用水实施方案》编制费15万元，《4项配套指南》编制费12万元，共计${sum}万元。`),
    right: '27',
    wrong: '37',
    severity: 'error',
  },
  {
    check: 'sums-behind-parts-are-right',
    make: sum => overviewOf(`新建DN300支管4.2公里、DN500干管3.8公里、DN800雨水管1.65公里，合计${sum}公里。`),
    right: '9.65',
    wrong: '9.2',
    severity: 'error',
  },
  {
    check: 'sums-behind-parts-are-right',
    make: sum => overviewOf(`申请：办公费6万元、宣传、培训费2万元、网络费5000元，合计${sum}万元。`),
    right: '8.5',
    wrong: '9.5',
    severity: 'error',
  },
  {
    check: 'itemised-amounts-add-up',
    make: sum => overviewOf(`《规划》编制费51万元；《2项导则》编制费38万元，共计${sum}万元。`),
    right: '89',
    wrong: '98',
    severity: 'error',
  },
  {
    check: 'counts-multiply-to-indicators',
    make: value =>
      overviewOf('举办业务培训班4期，每期60人，费用10万元。', {
        values: [['quantity', '培训业务人员', value]],
      }),
    right: '≥240人次',
    wrong: '≥300人次',
    severity: 'warning',
  },
  {
    check: 'units-fit',
    make: value => overviewOf('', { values: [['timeliness', '系统测评完成时间', value]] }),
    right: '2027年5月',
    wrong: '100%',
    severity: 'error',
  },
  {
    check: 'floors-are-floors',
    make: value =>
      overviewOf('检测结果当日上墙，公示时间不得超过24小时。', {
        values: [['timeliness', '检测结果公示时限', value]],
      }),
    right: '≤24小时',
    wrong: '≥24小时',
    severity: 'error',
  },
  {
    check: 'numbers-agree-with-text',
    make: value =>
      overviewOf('检定完毕后在10个工作日内出具检定证书。', {
        values: [['timeliness', '检定证书出具时限', value]],
      }),
    right: '≤10工作日',
    wrong: '≤15个工作日',
    severity: 'warning',
  },
  {
    check: 'remainders-in-text-are-right',
    make: rest =>
      overviewOf(`合同价款312.6万元，验收当年支付40%即125.04万元，次年支付30%即93.78万元，剩余${rest}万元。`),
    right: '93.78',
    wrong: '103.78',
    severity: 'error',
  },
  {
    check: 'products-in-text-are-right',
    make: rent => overviewOf(`租用房屋620平方米，租金为每平方米每月25元，年租金${rent}万元。`),
    right: '18.6',
    wrong: '15.6',
    severity: 'error',
  },
  {
    check: 'itemised-amounts-add-up',
    make: sum =>
      overviewOf(
        `库房860平方米。拟购置：编织袋6万条，每条1.8元，计10.8万元；冲锋舟2艘（含拖车），每艘9.5万元，计19万元；泵车1台，计46万元。以上三项共需资金${sum}万元。`,
      ),
    right: '75.8',
    wrong: '65',
    severity: 'error',
  },
  {
    check: 'periods-are-right',
    make: years => overviewOf(`租赁合同自2024年7月1日起至2027年6月30日止，租期${years}年。`),
    right: '三',
    wrong: '两',
    severity: 'error',
  },
  {
    check: 'changes-in-text-are-right',
    make: verb => overviewOf(`前三季度救助612人次，比2024年同期的583人次${verb}29人次。`),
    right: '增加',
    wrong: '减少',
    severity: 'error',
  },
  {
    check: 'products-in-text-are-right',
    make: sum => overviewOf(`抽查6次，每次聘请专家3名、工作2天，专家费每人每天800元，计${sum}万元。`),
    right: '2.88',
    wrong: '2.68',
    severity: 'error',
  },
  {
    check: 'products-in-text-are-right',
    make: sum => overviewOf(`全护理55人，每人每月640元，全年${sum}万元。`),
    right: '42.24',
    wrong: '35.2',
    severity: 'error',
  },
  {
    check: 'parts-in-text-add-up',
    make: total => overviewOf(`本年申报${total}万元，用于支付建设费2574.21万元、运维费139.28万元。`),
    right: '2713.49',
    wrong: '7713.49',
    severity: 'warning',
  },
  {
    check: 'amounts-follow-from-prices',
    make: amount => overviewOf(`处置价为106元/吨，上年处置17.73万吨，金额为${amount}万元。`),
    right: '1879.4',
    wrong: '1979.4',
    severity: 'warning',
  },
  {
    check: 'amounts-follow-from-prices',
    make: count => overviewOf(`处置${count}吨，处置费366.48万元，每吨处置费478元。`),
    right: '7667',
    wrong: '7367',
    severity: 'warning',
  },
  {
    check: 'rates-of-amounts-are-right',
    make: part => overviewOf(`全年应付2298.87万元，按70%测算${part}万元。`),
    right: '1609.21',
    wrong: '1906.21',
    severity: 'warning',
  },
  {
    check: 'rates-of-amounts-are-right',
    make: part => overviewOf(`处理费3905万元，按要求50%列入2027年预算，金额为${part}万元。`),
    right: '1952.5',
    wrong: '1925.5',
    severity: 'warning',
  },
]
