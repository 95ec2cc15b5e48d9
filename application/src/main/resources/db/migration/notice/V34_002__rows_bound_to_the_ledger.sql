-- What acts write here is bound to their entries in the ledger (docs/ledger.md).
SELECT ledger.bind('notice.department');
SELECT ledger.bind('notice.aspect');
SELECT ledger.bind('notice.officer');
SELECT ledger.bind('notice.meeting');
SELECT ledger.bind('notice.meeting_member');
SELECT ledger.bind('notice.notice');
SELECT ledger.bind('notice.sanction');
