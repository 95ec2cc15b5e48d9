-- What acts write here is bound to their entries in the ledger (docs/ledger.md).
SELECT ledger.bind('studio.draft');
SELECT ledger.bind('studio.content');
SELECT ledger.bind('studio.revision');
SELECT ledger.bind('studio.revision_file');
SELECT ledger.bind('studio.verification');
