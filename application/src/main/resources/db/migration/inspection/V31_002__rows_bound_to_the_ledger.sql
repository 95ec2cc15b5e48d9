-- What acts write here is bound to their entries in the ledger (docs/ledger.md).
SELECT ledger.bind('inspection.commissioner');
SELECT ledger.bind('inspection.inspection');
SELECT ledger.bind('inspection.finding');
SELECT ledger.bind('inspection.commissioner_report');
