-- What acts write here is bound to their entries in the ledger (docs/ledger.md).
SELECT ledger.bind('report.supervisor');
SELECT ledger.bind('report.announcement');
SELECT ledger.bind('report.report');
SELECT ledger.bind('report.verification');
SELECT ledger.bind('report.reward');
