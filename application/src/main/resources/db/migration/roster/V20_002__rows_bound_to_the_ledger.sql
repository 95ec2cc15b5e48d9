-- What acts write here is bound to their entries in the ledger (docs/ledger.md).
SELECT ledger.bind('roster.unit');
SELECT ledger.bind('roster.team');
SELECT ledger.bind('roster.post');
SELECT ledger.bind('roster.cadre');
SELECT ledger.bind('roster.tenure');
