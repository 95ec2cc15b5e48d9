-- What acts write here is bound to their entries in the ledger (docs/ledger.md).
SELECT ledger.bind('regulation.kept');
SELECT ledger.bind('regulation.kept_file');
SELECT ledger.bind('regulation.published');
