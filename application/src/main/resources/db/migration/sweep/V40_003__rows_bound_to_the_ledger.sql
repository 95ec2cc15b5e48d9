-- What acts write here is bound to their entries in the ledger (docs/ledger.md).
SELECT ledger.bind('sweep.run');
SELECT ledger.bind('sweep.rule_count');
SELECT ledger.bind('sweep.answer');
