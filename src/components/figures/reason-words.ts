export * from '../../wording/reason-words'
