export * from '../../wording/claim-text'
