-- What acts write here is bound to their entries in the ledger (docs/ledger.md).
SELECT ledger.bind('evidence.handling');
SELECT ledger.bind('evidence.handling_source');
SELECT ledger.bind('evidence.listed');
