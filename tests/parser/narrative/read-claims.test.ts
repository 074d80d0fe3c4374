import { describe, expect, it } from 'vitest'
import { joinProse } from '@/parser/narrative/prose-stream'
import { readQuantities } from '@/parser/narrative/quantities'
import { readDraftClaims } from '@/parser/narrative/read-claims'

/** `kind value unit direction label`, a claim a line; `-` where no direction is said. */
function claims(...lines: string[]): string[] {
  const stream = joinProse(lines.map((raw, index) => ({ line: index + 1, raw, from: 0 })))
  return readDraftClaims(stream, readQuantities(stream.text), 2026, '本节').map(
    ({ kind, quantity, unit, direction, label }) =>
      `${kind} ${quantity.value}${unit} ${direction ?? '-'} ${label}`,
  )
}

describe('a total and its change', () => {
  it('gives the comparison behind a list of parts to the total', () => {
    expect(
      claims(
        '2026年度某县水务局预算收入总计900.50万元，其中：本年收入880.50万元，上年结转20万元，比上年增加100.50万元，增长12.56%。',
      ),
    ).toEqual([
      'amount 900.5万元 - 预算收入总计',
      'amount 880.5万元 - 本年收入',
      'amount 20万元 - 上年结转',
      'change 100.5万元 increase 预算收入总计',
      'rate 12.56% increase 预算收入总计',
    ])
  })

  it('gives it to the total also from the next sentence', () => {
    expect(
      claims(
        '采购预算总额50万元，其中：货物30万元，占60%；服务20万元，占40%。较上年减少5万元，下降9.09%。',
      ).slice(-2),
    ).toEqual(['change 5万元 decrease 采购预算总额', 'rate 9.09% decrease 采购预算总额'])
  })

  it('gives it to the total also behind a semicolon, and behind brackets that hold a sentence', () => {
    expect(
      claims(
        '收入总预算90万元，其中：一般公共预算90万元，占100%；政府性基金0万元，占0%；比上年减少5万元。',
      ).at(-1),
    ).toBe('change 5万元 decrease 收入总预算')
    expect(
      claims(
        '公务用车购置及运行费5万元（购置费1万元，比上年增加0万元；运行维护费4万元，比上年增加0万元。）比上年减少2万元。',
      ).at(-1),
    ).toBe('change 2万元 decrease 公务用车购置及运行费')
  })

  it('gives it to the total in front of parts that follow 其中 without a stop', () => {
    expect(claims('机关运行经费56万元，其中办公费10万元，其他46万元，较上年增加3万元。').at(-1)).toBe(
      'change 3万元 increase 机关运行经费',
    )
  })

  it('is no sameness where 基本持平 sums up a small change', () => {
    expect(claims('采购预算总额90.30万元，比上年增加0.30万元，增长0.33%，基本持平。')).toEqual([
      'amount 90.3万元 - 采购预算总额',
      'change 0.3万元 increase 采购预算总额',
      'rate 0.33% increase 采购预算总额',
    ])
    expect(claims('采购预算总额90万元，比上年增加0万元，与上年持平。')[0]).toBe(
      'amount 90万元 same 采购预算总额',
    )
  })

  it('leaves it with the part that is compared by itself', () => {
    expect(
      claims(
        '“三公”经费预算6万元，其中：公务接待费2万元，较上年减少1万元；公务用车运行维护费4万元，较上年增加0.5万元。',
      ),
    ).toEqual([
      'amount 6万元 - “三公”经费预算',
      'amount 2万元 - 公务接待费',
      'change 1万元 decrease 公务接待费',
      'amount 4万元 - 公务用车运行维护费',
      'change 0.5万元 increase 公务用车运行维护费',
    ])
  })

  it.each([
    ['比上年增加3万元', 'increase'],
    ['同比增长3万元', 'increase'],
    ['较上年预算数上升了3万元', 'increase'],
    ['较去年多安排3万元', 'increase'],
    ['比2025年预算多3万元', 'increase'],
    ['与上年相比减少3万元', 'decrease'],
    ['较2025年下降3万元', 'decrease'],
    ['同比压减约3万元', 'decrease'],
    ['比上年降低3万元', 'decrease'],
    ['比上年预算数少3万元', 'decrease'],
    ['比上年净增加3万元', 'increase'],
    ['较上年调减少3万元', 'decrease'],
    ['同口径增加3万元', 'increase'],
    ['比上年+3万元', 'increase'],
    ['同比上年增加（+）3万元', 'increase'],
    ['比上年增长-3万元', 'decrease'],
  ])('reads %s as a change of the amount before it', (comparison, direction) => {
    const [, change] = claims(`机关运行经费预算20万元，${comparison}。`)
    expect(change).toMatch(new RegExp(`^change -?3万元 ${direction} 机关运行经费预算$`))
  })

  it('takes a growth in 万元 for a change and one in percent for a rate', () => {
    expect(claims('收入预算比上年增长1234.56万元，增长率12.3%。')).toEqual([
      'change 1234.56万元 increase 收入预算',
      'rate 12.3% increase 收入预算',
    ])
  })

  it('takes the direction of a bare rate from the change before it', () => {
    expect(claims('比上年减少1.6万元（7.02%）。')).toEqual([
      'change 1.6万元 decrease 本节',
      'rate 7.02% decrease 本节',
    ])
  })

  it('takes the direction of a signed rate of rise or fall from its sign', () => {
    expect(claims('比上年增减变化率-8.5%，增减额-127.5万元。').map(claim => claim.split(' ')[2])).toEqual([
      'decrease',
      'decrease',
    ])
  })

  it('leaves the direction open where both are printed', () => {
    expect(claims('比上年增加（减少）0万元。')).toEqual(['change 0万元 - 本节'])
  })
})

describe('an amount that equals last year’s', () => {
  it.each([
    '公务接待费2万元，与上年预算数相同。',
    '公务接待费2万元,与2025年预算数持平。',
    '公务接待费2万元，较上年无增减变化。',
    '公务接待费2万元，同比持平。',
    '公务接待费2万元，与上年相比未发生变化。',
    '公务接待费与上年持平，为2万元。',
  ])('is marked so: %s', sentence => {
    expect(claims(sentence)).toEqual(['amount 2万元 same 公务接待费'])
  })

  it('is each of a list where all are said to be', () => {
    expect(claims('公务接待费2万元、因公出国（境）费0万元，均与上年持平。')).toEqual([
      'amount 2万元 same 公务接待费',
      'amount 0万元 same 因公出国（境）费',
    ])
  })

  it('is the one before the bracket, not the last inside it', () => {
    expect(
      claims('公务用车购置及运行费9万元（其中：购置费0万元，运行维护费9万元），与上年预算数相同。'),
    ).toEqual([
      'amount 9万元 same 公务用车购置及运行费',
      'amount 0万元 - 购置费',
      'amount 9万元 - 运行维护费',
    ])
  })
})

describe('what is not budgeted', () => {
  it('is what the comparison behind it speaks of, not the amount before', () => {
    expect(
      claims(
        '“三公”经费预算3万元，其中：因公出国（境）费无预算，与上年预算数相同；公务接待费3万元，与上年预算数相同。',
      ),
    ).toEqual(['amount 3万元 - “三公”经费预算', 'amount 3万元 same 公务接待费'])
  })

  it('names the change behind it', () => {
    expect(claims('本年未安排公务用车购置费，比上年减少18万元，下降100%；公务接待费1万元。')).toEqual([
      'change 18万元 decrease 公务用车购置费',
      'rate 100% decrease 公务用车购置费',
      'amount 1万元 - 公务接待费',
    ])
  })

  it('leaves a comparison with its amount where it is only a reason', () => {
    expect(claims('因公出国（境）费0万元，因无出国任务，与上年持平。')).toEqual([
      'amount 0万元 same 因公出国（境）费',
    ])
  })
})

describe('shares', () => {
  it('belong to the amount they follow', () => {
    expect(claims('基本支出300万元，占60%；项目支出200万元占40％。')).toEqual([
      'amount 300万元 - 基本支出',
      'share 60% - 基本支出',
      'amount 200万元 - 项目支出',
      'share 40% - 项目支出',
    ])
  })

  it('name their own subject where no amount stands before them', () => {
    expect(claims('基本支出占40.5%，项目支出占59.5%。')).toEqual([
      'share 40.5% - 基本支出',
      'share 59.5% - 项目支出',
    ])
  })

  it('are told apart from the limits 以上, 以下', () => {
    expect(claims('占采购总额的80%以上，完成率在95%以上。')).toEqual(['share 80% - 本节'])
  })
})

describe('earlier years', () => {
  it('are read where a comparison prints their figure', () => {
    expect(claims('支出预算550万元，比上年500万元增加50万元。')).toEqual([
      'amount 550万元 - 支出预算',
      'priorYear 500万元 - 支出预算',
      'change 50万元 increase 支出预算',
    ])
  })

  it('are read from 由 … 增加到 …', () => {
    expect(claims('支出预算由上年的500万元增加到550万元，增加50万元。')).toEqual([
      'priorYear 500万元 - 支出预算',
      'amount 550万元 - 支出预算',
      'change 50万元 increase 支出预算',
    ])
  })

  it.each(['（上年为900万元）', '，上年预算数900万元', '，2025年为900万元'])(
    'take the name of this year’s figure: 收入总计1000万元%s',
    earlier => {
      expect(claims(`收入总计1000万元${earlier}，增加100万元。`)).toEqual([
        'amount 1000万元 - 收入总计',
        'priorYear 900万元 - 收入总计',
        'change 100万元 increase 收入总计',
      ])
    },
  )

  it('give their name to the figure they were adjusted to', () => {
    expect(claims('收入预算由2025年的780.5万元调整为2026年的820.5万元。')).toEqual([
      'priorYear 780.5万元 - 收入预算',
      'amount 820.5万元 - 收入预算',
    ])
  })

  it('are read behind the reason for a fall', () => {
    expect(claims('减少的主要原因是2025年安排了水利建设项目（一次性）300万元。')).toEqual([
      'priorYear 300万元 - 水利建设项目（一次性）',
    ])
  })

  it('give their name to the figure they reach', () => {
    expect(claims('年初预算较上年年初预算1,000.00万元调增200.00万元，达到1,200.00万元。')).toEqual([
      'priorYear 1000万元 - 年初预算',
      'change 200万元 increase 年初预算',
      'amount 1200万元 - 年初预算',
    ])
  })

  it('are not the carryover of last year, nor a date', () => {
    expect(claims('截至2025年12月31日，上年结转12万元，2025年结转资金3万元。')).toEqual([
      'amount 12万元 - 上年结转',
      'amount 3万元 - 结转资金',
    ])
  })
})

describe('explanations', () => {
  it('give each item its own label and direction', () => {
    expect(
      claims(
        '比上年增加79.5万元，主要原因是：一是新招录人员5人，人员经费增加60.2万元；二是压减会议费0.7万元；三是新增道路养护项目25万元；四是社区改造工程（一期）完工，减少5万元。',
      ),
    ).toEqual([
      'change 79.5万元 increase 本节',
      'count 5人 - 新招录人员',
      'change 60.2万元 increase 人员经费',
      'change 0.7万元 decrease 会议费',
      'change 25万元 increase 道路养护项目',
      'change 5万元 decrease 社区改造工程（一期）完工',
    ])
  })

  it('lets the items of one list go the way of the first', () => {
    expect(
      claims(
        '主要原因是新增河道治理资金200万元、水库加固资金50万元，压缩办公费2万元，差旅费1万元；上年绿化项目40万元。',
      ),
    ).toEqual([
      'change 200万元 increase 河道治理资金',
      'change 50万元 increase 水库加固资金',
      'change 2万元 decrease 办公费',
      'change 1万元 decrease 差旅费',
      'priorYear 40万元 - 上年绿化项目',
    ])
  })

  it('takes the direction of a list from its heading', () => {
    expect(claims('增加项目：清淤工程120万元、饮水工程80万元；减少项目：抗旱物资20万元。')).toEqual([
      'change 120万元 increase 清淤工程',
      'change 80万元 increase 饮水工程',
      'change 20万元 decrease 抗旱物资',
    ])
  })

  it('takes no direction from a word that names the work', () => {
    expect(claims('农村环境整治提升500万元，能力提升项目20万元，节约用水宣传经费3万元。')).toEqual([
      'amount 500万元 - 农村环境整治提升',
      'amount 20万元 - 能力提升项目',
      'amount 3万元 - 节约用水宣传经费',
    ])
  })

  it('may hold dozens of claims in one paragraph', () => {
    const items = Array.from(
      { length: 40 },
      (_, at) => `第${at + 1}类经费${at % 2 ? '增加' : '减少'}${at + 1}.5万元`,
    )
    const read = claims(`主要原因是${items.join('，')}。`)
    expect(read).toHaveLength(40)
    expect(read.filter(claim => claim.includes('increase'))).toHaveLength(20)
  })

  it('distribute 分别', () => {
    expect(claims('基本支出和项目支出分别为120.5万元、300万元，分别占28.66%和71.34%。')).toEqual([
      'amount 120.5万元 - 基本支出',
      'amount 300万元 - 项目支出',
      'share 28.66% - 基本支出',
      'share 71.34% - 项目支出',
    ])
  })

  it('distribute 分别 over the amounts read last, each with its own direction', () => {
    expect(
      claims(
        '“三公”经费9万元，其中：因公出国（境）费1万元，公务用车购置费6万元，公务接待费2万元。与2025年预算相比，分别减少0.2万元、增加0.3万元、减少0.4万元。',
      ).slice(-3),
    ).toEqual([
      'change 0.2万元 decrease 因公出国（境）费',
      'change 0.3万元 increase 公务用车购置费',
      'change 0.4万元 decrease 公务接待费',
    ])
  })

  it('let all amounts of a list be changes', () => {
    expect(claims('与2025年预算相比，减少0.2万元、0.3万元。')).toEqual([
      'change 0.2万元 decrease 本节',
      'change 0.3万元 decrease 本节',
    ])
  })
})

describe('a sum', () => {
  it('is of what the list was announced as', () => {
    expect(claims('房屋面积：办公用房520平方米，其他用房30平方米，合计550平方米。')).toEqual([
      'count 520平方米 - 办公用房',
      'count 30平方米 - 其他用房',
      'count 550平方米 - 房屋面积',
    ])
  })
})

describe('counts', () => {
  it('tell authorised from actual vehicles and the limit from the count', () => {
    expect(
      claims(
        '截至2025年12月31日，我局共有公务用车编制4辆，实有3辆，其中：应急保障用车1辆、其他用车2辆。单价100万元（含）以上设备2台（套）。',
      ),
    ).toEqual([
      'count 4辆 - 公务用车编制',
      'count 3辆 - 实有',
      'count 1辆 - 应急保障用车',
      'count 2辆 - 其他用车',
      'count 2台 - 单价100万元（含）以上设备',
    ])
  })

  it('give the amount that follows a number of projects to these', () => {
    expect(claims('纳入绩效目标管理的二级项目12个，共计金额320.50万元，占项目支出总额的100%。')).toEqual([
      'count 12个 - 纳入绩效目标管理的二级项目',
      'amount 320.5万元 - 纳入绩效目标管理的二级项目',
      'share 100% - 纳入绩效目标管理的二级项目',
    ])
  })

  it('take the words behind them where none stand before', () => {
    expect(claims('其中2个单位编报了整体目标。')).toEqual(['count 2个 - 单位编报了整体目标'])
  })
})

describe('a missing unit', () => {
  it('is 万元 behind the name of money and % behind 占', () => {
    expect(claims('教育支出300.00，占86.79；其他支出45.67,比上年减少1.20,下降2.56%。')).toEqual([
      'amount 300万元 - 教育支出',
      'share 86.79% - 教育支出',
      'amount 45.67万元 - 其他支出',
      'change 1.2万元 decrease 其他支出',
      'rate 2.56% decrease 其他支出',
    ])
  })
})

it('takes what there was at the end of a year for no figure of an earlier budget', () => {
  expect(claims('2025年末固定资产原值300万元，较上年增加2万元。')[0]).toBe('amount 300万元 - 固定资产原值')
})

it('leaves out the year behind a name', () => {
  expect(claims('行政运行（项）2026年预算数为30万元，2025年预算数为28万元，比上年增加2万元。')).toEqual([
    'amount 30万元 - 行政运行（项）',
    'priorYear 28万元 - 行政运行（项）',
    'change 2万元 increase 行政运行（项）',
  ])
})

it('leaves out standards by head', () => {
  expect(claims('公用经费9万元，人均1.5万元，按人均公用经费1.2万元的标准安排，每人每年1200元。')).toEqual([
    'amount 9万元 - 公用经费',
  ])
})

it('leaves out how the figures are divided', () => {
  expect(claims('按用途划分为基本支出400万元，占80%，全部为一般公共预算拨款400万元。')).toEqual([
    'amount 400万元 - 基本支出',
    'share 80% - 基本支出',
    'amount 400万元 - 一般公共预算拨款',
  ])
})

it('leaves the organization out, before the year or behind it', () => {
  expect(claims('某县医疗保障局2026年部门预算收入总计5万元。')).toEqual(['amount 5万元 - 部门预算收入总计'])
})

it('reads no claim from years, ordinals, document numbers and sentences of absence', () => {
  expect(
    claims(
      '根据某财预〔2025〕12号第3条，2026年本部门无政府采购预算，见附件1。',
      '实施期12个月，热线12345，B0105类。',
    ),
  ).toEqual([])
})

it('reads a number that a page break cuts in two', () => {
  expect(claims('支出总计3,4', '56.78万元，比上年增', '加1.00万元。')).toEqual([
    'amount 3456.78万元 - 支出总计',
    'change 1万元 increase 支出总计',
  ])
})

describe('a verb of rise or fall behind its motive', () => {
  it.each([
    ['一是落实勤俭办事要求压减一般性支出58.20万元，', 'change 58.2万元 decrease 一般性支出'],
    ['主要是严格执行八项规定精神压缩接待费3万元。', 'change 3万元 decrease 接待费'],
  ])('tells which way its object went: %s', (clause, expected) => {
    expect(claims(`支出900万元，比上年减少70万元，主要原因是：${clause}`).at(-1)).toBe(expected)
  })
})
