-- What acts write here is bound to their entries in the ledger (docs/ledger.md).
SELECT ledger.bind('exchange.import');
