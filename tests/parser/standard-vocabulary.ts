/** A term of the field that code may name although only one sample prints it, and where it is standard. */
export interface StandardTerm {
  readonly term: string
  readonly source: string
}

/** Statutory and ministerial vocabulary. An entry needs a regulation or a form that prints the term. */
export const STANDARD_VOCABULARY: readonly StandardTerm[] = [
  {
    term: '社会公众满意度',
    source: '财预〔2020〕10号 项目支出绩效评价管理办法, 指标体系框架: 社会公众或服务对象满意度',
  },
]
