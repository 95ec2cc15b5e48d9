-- What acts write here is bound to their entries in the ledger (docs/ledger.md).
SELECT ledger.bind('audit.member');
SELECT ledger.bind('audit.meeting');
SELECT ledger.bind('audit.audit');
SELECT ledger.bind('audit.finding');
SELECT ledger.bind('audit.opinion');
