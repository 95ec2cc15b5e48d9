-- What acts write here is bound to their entries in the ledger (docs/ledger.md).
SELECT ledger.bind('conversion.sick_leave');
SELECT ledger.bind('conversion.inaction');
SELECT ledger.bind('conversion.review');
